package app.zapis.lambda.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Limits;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Crowd;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.Wish;
import app.zapis.resource.Resource;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Strangers who ask too often.
class BookingLimitsTest {
    private static final Resource HALL = ResourceSample.thing("hall").capacity(100).build();
    private static final int TOGETHER = 16;
    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");

    private final Deployment clinic = Deployment.with(HALL);

    private void allow(int perPhone, int perAddress) {
        clinic.ports().save(Clinic.COMPANY.with(new Limits(perPhone, perAddress, 1000, 20_000)));
    }

    private static HttpCall wish(int client, String address) {
        return Wish.of(HALL).by(client).call().from(address);
    }

    private Map<String, Long> atOnce(IntFunction<HttpCall> call) {
        return Crowd.atOnce(
                        IntStream.range(0, TOGETHER)
                                .<Supplier<Answer>>mapToObj(i -> () -> clinic.answer(call.apply(i)))
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(Answer::outcome, Collectors.counting()));
    }

    private static Map<String, Long> letIn(long count) {
        return Map.of("201", count, "429 too-many-requests", TOGETHER - count);
    }

    @Test
    void tellsWhenToComeAgain() {
        allow(1, 100);
        clinic.clock().set(Instant.parse("2026-11-23T23:58:30.500Z"));
        clinic.answer(wish(1, "203.0.113.7"));

        var answer = clinic.answer(wish(1, "203.0.113.7"));

        assertEquals("429 too-many-requests", answer.outcome());
        assertEquals("application/problem+json", answer.header("content-type"));
        assertEquals("90", answer.header("retry-after"));
        assertEquals(1, clinic.bookings().size());
    }

    @Test
    void neverLetsAPhoneHaveMoreThanItsLimitAtOnce() {
        allow(3, 1000);

        var outcomes = atOnce(i -> wish(1, "198.51.100." + i));

        assertEquals(letIn(3), outcomes);
        assertEquals(3, clinic.bookings().size());
    }

    @Test
    void neverLetsAnAddressHaveMoreThanItsLimitAtOnce() {
        allow(1000, 5);

        var outcomes = atOnce(i -> wish(i, "2001:db8:1:2::" + i));

        assertEquals(letIn(5), outcomes);
        assertEquals(5, clinic.bookings().size());
    }

    @Test
    void neverLetsAllTogetherHaveMoreThanTheirLimitAtOnce() {
        allow(1000, 1);

        var outcomes = atOnce(i -> wish(i, "198.51.100." + i));

        assertEquals(letIn(10), outcomes);
        assertEquals(10, clinic.bookings().size());
    }

    /// A planted defect: were each request told a count that others are told, too, all would be let in.
    @Test
    void noticesWhenCountsAreNotItsOwn() {
        allow(3, 1000);
        clinic.traffic().let(Mishap.everyCountIsTheFirst());

        var outcomes = atOnce(i -> wish(1, "198.51.100." + i));

        assertNotEquals(letIn(3), outcomes);
        assertEquals(TOGETHER, clinic.bookings().size());
    }

    @Test
    void makesOneBookingOfARequestRepeatedAtOnceAndCountsItOnce() {
        allow(TOGETHER + 1, 1000);
        var call = Wish.of(HALL).by(1).call("a-key").from("203.0.113.7");

        assertEquals(Map.of("201", (long) TOGETHER), atOnce(_ -> call));

        assertEquals(1, clinic.bookings().size());
        assertEquals(List.of(1L, 1L, 1L), counters());
    }

    private List<Long> counters() {
        return clinic.table().counts().stream()
                .map(Stored::of)
                .map(item -> item.has("day") ? item.number("day") : item.textSet("tickets").size())
                .sorted()
                .toList();
    }

    @Test
    void answersARequestRepeatedAtOnceAlikeThoughItIsTheLastThatIsLetIn() {
        allow(1, 1000);
        var call = Wish.of(HALL).by(1).call("a-key").from("203.0.113.7");

        assertEquals(Map.of("201", (long) TOGETHER), atOnce(_ -> call));

        assertEquals(1, clinic.bookings().size());
        assertEquals("429 too-many-requests", clinic.answer(wish(1, "203.0.113.7")).outcome());
    }

    @Test
    void forgetsWhatAPhoneDidNotGet() {
        clinic.answer(Wish.of(HALL).at("08:00").by(1).call());

        assertEquals(List.of(0L, 0L, 1L), counters());
    }

    /// The planner has not run: no list has the bookings.
    @Test
    void asksAPhoneWithThreeUnansweredBookingsToConfirmFirst() {
        for (int i = 0; i < 3; i++) {
            clinic.answer(wish(1, "203.0.113.7"));
        }
        var refused = clinic.answer(wish(1, "203.0.113.7"));

        clinic.answer(HttpCall.post(clinic.link() + "/confirm"));

        assertEquals("429 too-many-requests", refused.outcome());
        assertEquals("201", clinic.answer(wish(1, "203.0.113.7")).outcome());
    }

    @Test
    void answersAlikeWhetherAPhoneHasToConfirmOrHasBookedTooOften() {
        for (int i = 0; i < 3; i++) {
            clinic.answer(wish(1, "203.0.113.7"));
        }
        clinic.plan();
        var toConfirm = clinic.answer(wish(1, "203.0.113.7"));
        allow(0, 1000);

        var tooOften = clinic.answer(wish(2, "203.0.113.7"));

        assertEquals(tooOften.body(), toConfirm.body());
        assertEquals(tooOften.headers(), toConfirm.headers());
    }

    @Test
    void letsStaffBookAsOftenAsTheyLike() {
        allow(0, 0);
        var body = Wish.of(HALL).by(1).call().body();

        var answer = clinic.answer(HttpCall.post("/api/staff/bookings").by("maria").json(body));

        assertEquals("201", answer.outcome());
    }

    @Test
    void letsStaffBookForWhomNoSmsReaches() {
        var body =
                new Wish(List.of("hall"), "2026-11-25T10:00:00+03:00", 0, "+74951234568")
                        .call()
                        .body();

        var answer = clinic.answer(HttpCall.post("/api/staff/bookings").by("maria").json(body));

        assertEquals("201", answer.outcome());
    }

    @Test
    void storesNoAddressAndNoPhoneForCounting() {
        clinic.answer(wish(1, "203.0.113.7"));

        var counts = clinic.table().counts();

        var kept = Set.of("pk", "sk", "expiresAt", "day", "h6", "tickets");
        assertEquals(3, counts.size());
        counts.forEach(item -> {
            var told = item.toString();
            assertFalse(told.matches(".*(79160000001|203\\.0\\.113|cb007107).*"), told);
            assertTrue(kept.containsAll(item.keySet()), told);
            assertEquals(MIDNIGHT.getEpochSecond(), Stored.of(item).number("expiresAt"));
        });
    }
}
