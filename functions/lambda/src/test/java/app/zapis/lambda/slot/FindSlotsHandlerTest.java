package app.zapis.lambda.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

class FindSlotsHandlerTest {
    private final Deployment clinic = Deployment.ofClinic();

    private Answer find(String query) {
        return clinic.answer(HttpCall.get("/api/slots?" + query));
    }

    private List<String> slots(String query) {
        var day =
                (Map<?, ?>)
                        ((List<?>) find(query).json().getOrDefault("days", List.of())).getFirst();
        return ((List<?>) Objects.requireNonNull(day.get("slots")))
                .stream().map(String::valueOf).toList();
    }

    private static List<String> hours(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj("2026-11-25T%02d:00:00+03:00"::formatted)
                .toList();
    }

    @Test
    void listsEachAskedDayWithItsSlots() {
        var answer = find("resource=anna&from=2026-11-27&days=2");

        assertEquals(200, answer.status());
        assertEquals("no-store", answer.header("cache-control"));
        assertEquals(
                List.of("zone", "durationMinutes", "days"), List.copyOf(answer.json().keySet()));
        assertEquals("Europe/Moscow", answer.member("zone"));
        assertEquals("60", answer.member("durationMinutes"));
        assertEquals(
                "{date=2026-11-28, slots=[]}",
                String.valueOf(((List<?>) answer.json().getOrDefault("days", List.of())).get(1)));
    }

    @Test
    void leavesOutWhatIsTaken() {
        clinic.answer(Wish.of(Clinic.ANNA).at("09:00").call());
        clinic.answer(Wish.of(Clinic.ANNA).at("17:00").by(2).call());

        assertEquals(hours(10, 17), slots("resource=anna&from=2026-11-25&days=1"));
    }

    @Test
    void leavesOutWhatIsTakenOfAnyOfSeveral() {
        clinic.answer(Wish.of(Clinic.YOGA, Clinic.ROOM).at("09:00").call());

        assertEquals(hours(10, 18), slots("resource=anna&resource=room-1&from=2026-11-25&days=1"));
    }

    @Test
    void offersWhatIsLeftOfACapacity() {
        IntStream.range(0, 4)
                .forEach(i -> clinic.answer(Wish.of(Clinic.YOGA).at("09:00").by(i).call()));
        assertEquals(hours(9, 18), slots("resource=yoga&from=2026-11-25&days=1"));

        clinic.answer(Wish.of(Clinic.YOGA).at("09:00").by(5).call());

        assertEquals(hours(10, 18), slots("resource=yoga&from=2026-11-25&days=1"));
    }

    @Test
    void findsLongerSlots() {
        assertEquals(
                hours(9, 14), slots("resource=anna&from=2026-11-25&days=1&durationMinutes=300"));
    }

    @Test
    void offersAgainWhatWasCancelled() {
        clinic.answer(Wish.of(Clinic.ANNA).at("09:00").call());
        clinic.answer(HttpCall.post(clinic.link() + "/cancel"));

        assertEquals(hours(9, 18), slots("resource=anna&from=2026-11-25&days=1"));
    }

    @Test
    void tellsNobodyWhoHoldsTheOthers() {
        clinic.answer(Wish.of(Clinic.ANNA).at("09:00").call());

        var body = find("resource=anna&from=2026-11-25&days=31").body();

        assertFalse(body.contains("Иван"), body);
        assertFalse(body.contains(clinic.bookings().getFirst().id().value()), body);
    }

    private static Wish wish(String slot) {
        return new Wish(List.of("boris", "room-1"), slot, 0, "+79161234567");
    }

    @Test
    void booksEachSlotThatItFinds() {
        var found = slots("resource=boris&resource=room-1&from=2026-11-25&days=1");

        var answers =
                IntStream.range(0, found.size())
                        .mapToObj(i -> wish(found.get(i)).by(i))
                        .map(wish -> clinic.answer(wish.call()).status())
                        .toList();

        assertEquals(18, found.size());
        assertEquals(9, answers.stream().filter(status -> status == 201).count());
        assertEquals(List.of(), slots("resource=boris&from=2026-11-25&days=1"));
        assertEquals(List.of(), clinic.complaints());
    }
}
