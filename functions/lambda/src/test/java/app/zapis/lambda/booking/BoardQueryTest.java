package app.zapis.lambda.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What the board is asked for.
class BoardQueryTest {
    private static final String WEEK = "/api/staff/bookings?from=2026-11-23&to=2026-11-29";

    private final Deployment clinic = Deployment.ofClinic();

    private Answer week(String more) {
        return clinic.answer(HttpCall.get(WEEK + more).by("maria"));
    }

    private static int bookings(Answer answer) {
        return ((List<?>) answer.json().getOrDefault("bookings", List.of())).size();
    }

    @Test
    void namesAResourceThatIsUnknown() {
        var answer = week("&resource=anna&resource=nope");

        assertEquals("404 unknown-resource", answer.outcome());
        assertEquals("nope", answer.member("resource"));
        assertEquals("200", week("&resource=anna").outcome());
    }

    @Test
    void keepsWhatWasBookedOfADeletedResource() {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        clinic.clock().set(Clinic.at("2026-11-28", "09:00"));
        var address = "/api/staff/resources/anna";
        var etag = clinic.answer(HttpCall.get(address).by("maria")).header("etag");
        clinic.answer(HttpCall.of("DELETE", address).by("maria").with("if-match", etag));

        assertEquals(404, clinic.answer(HttpCall.get(address).by("maria")).status());
        assertEquals(1, bookings(week("&resource=anna")));
        assertEquals(0, bookings(week("")));
    }

    @Test
    void goesOnAfterABooking() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").by(1).call());
        clinic.answer(Wish.of(Clinic.BORIS).at("11:00").by(2).call());
        var first = clinic.bookings().stream().map(one -> one.start() + "_" + one.id()).sorted();

        var rest = week("&after=" + first.findFirst().orElseThrow());

        assertEquals("200", rest.outcome());
        assertEquals(1, bookings(rest));
    }

    @Test
    void goesOnAfterNothingElse() {
        for (var after : List.of("junk", "anna", "2026-11-25", "2026-11-25T09:00:00Z_x", "")) {
            var answer = week("&after=" + after);

            assertEquals("422 invalid", answer.outcome(), after);
            assertTrue(answer.body().contains("\"/after\""), answer.body());
        }
    }
}
