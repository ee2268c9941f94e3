package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

/// A booking of Anna for 10:00, which may be changed until 08:00.
class OpenLinkHandlerTest {
    private final Deployment clinic = Deployment.ofClinic();
    private String link = "";

    @BeforeEach
    void book() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        link = clinic.link();
        clinic.traffic().forget();
    }

    private Answer get(String rest) {
        return clinic.answer(HttpCall.get(link + rest));
    }

    private Answer post(String rest) {
        return clinic.answer(HttpCall.post(link + rest));
    }

    private Answer submit(String rest, String form) {
        return clinic.answer(HttpCall.post(link + rest).byBrowser().form(form));
    }

    private Booking booking() {
        return clinic.bookings().getFirst();
    }

    private String status() {
        return booking().status().word();
    }

    @Test
    void showsAPageToABrowser() {
        var answer = clinic.answer(HttpCall.get(link).byBrowser());

        assertEquals(200, answer.status());
        assertEquals("text/html; charset=utf-8", answer.header("content-type"));
        assertTrue(answer.body().contains("10:00"), answer.body());
    }

    @Test
    void tellsAProgramOfTheBookingWithoutThePhone() {
        var answer = get("");

        assertEquals(200, answer.status());
        assertEquals("application/json", answer.header("content-type"));
        assertEquals(booking().id().value(), answer.member("id"));
        assertEquals("booked", answer.member("status"));
        assertEquals("2026-11-25T10:00:00+03:00", answer.member("start"));
        assertEquals("2026-11-25T08:00:00+03:00", answer.member("changeableUntil"));
        assertFalse(answer.body().contains("916"), answer.body());
        assertFalse(answer.body().contains(booking().linkKey().value()), answer.body());
    }

    @Test
    void givesTheCalendarFileOfThePresentRevision() {
        move("14:00");

        var answer = get("/calendar.ics");

        assertEquals(200, answer.status());
        assertTrue(answer.header("content-type").startsWith("text/calendar"));
        assertTrue(answer.body().contains("SEQUENCE:1"), answer.body());
    }

    @Test
    void confirms() {
        var answer = post("/confirm");

        assertEquals("200", answer.outcome());
        assertEquals("confirmed", answer.member("status"));
        assertEquals("confirmed", status());
    }

    @Test
    void confirmsAgainWithoutDoingAnything() {
        post("/confirm");
        var before = clinic.table().content();

        var answer = post("/confirm");

        assertEquals("200", answer.outcome());
        assertEquals("confirmed", answer.member("status"));
        assertEquals(before, clinic.table().content());
    }

    @Test
    void confirmsAfterTheCutOffToo() {
        clinic.clock().set(Clinic.at("09:59"));

        assertEquals("200", post("/confirm").outcome());
    }

    @Test
    void sendsABrowserBackToThePage() {
        var answer = submit("/confirm", "");

        assertEquals(303, answer.status());
        assertEquals(link, answer.header("location"));
        assertEquals("confirmed", status());
    }

    @Test
    void takesAFormWithoutAnAcceptHeaderForABrowsers() {
        var answer = clinic.answer(HttpCall.post(link + "/confirm").with("accept", "*/*").form(""));

        assertEquals(303, answer.status());
    }

    @Test
    void cancels() {
        var answer = post("/cancel");

        assertEquals("200", answer.outcome());
        assertEquals("cancelled", answer.member("status"));
        assertEquals("cancelled", status());
        assertEquals(List.of(), clinic.complaints());
        assertEquals("201", clinic.answer(Wish.of(Clinic.ANNA).by(2).call()).outcome());
    }

    @Test
    void cancelsAgainWithoutDoingAnything() {
        post("/cancel");
        var before = clinic.table().content();

        assertEquals("200", post("/cancel").outcome());
        assertEquals(303, submit("/cancel", "").status());

        assertEquals(before, clinic.table().content());
    }

    @Test
    void leavesACancelledBookingCancelled() {
        post("/cancel");
        var before = clinic.table().content();

        assertEquals("409 cancelled", post("/confirm").outcome());
        assertEquals("409 cancelled", move("14:00").outcome());

        assertEquals(before, clinic.table().content());
    }

    private void assertRefusesToChange(String outcome) {
        var before = clinic.table().content();

        assertEquals(outcome, post("/cancel").outcome());
        assertEquals(outcome, move("14:00").outcome());

        assertEquals(before, clinic.table().content());
    }

    @Test
    void refusesToChangeAfterTheCutOff() {
        clinic.clock().set(Clinic.at("08:00").plusMillis(1));

        assertRefusesToChange("409 past-cut-off");

        assertEquals(Clinic.COMPANY.profile().phone(), post("/cancel").member("phone"));
    }

    @Test
    void showsABrowserWhomToCallAfterTheCutOff() {
        clinic.clock().set(Clinic.at("08:30"));

        var answer = submit("/cancel", "");

        assertEquals(409, answer.status());
        assertEquals("text/html; charset=utf-8", answer.header("content-type"));
        assertTrue(answer.body().contains(Clinic.COMPANY.profile().phone()), answer.body());
    }

    @Test
    void cancelsUntilTheCutOff() {
        clinic.clock().set(Clinic.at("08:00"));

        assertEquals("200", post("/cancel").outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:00", "10:30", "11:00", "23:00"})
    void refusesAnythingOnceTheVisitHasBegun(String time) {
        clinic.clock().set(Clinic.at(time));

        assertRefusesToChange("409 past");

        assertEquals("409 past", post("/confirm").outcome());
        assertEquals("booked", status());
    }

    private boolean optedOut() {
        return clinic.ports().clients().hasOptedOut(BookingSample.PHONE);
    }

    @Test
    void takesAnOptOutAndLiftsIt() {
        assertEquals("200", post("/opt-out").outcome());
        assertTrue(optedOut());

        var lift = HttpCall.post(link + "/opt-out").json("{\"optOut\":false}");
        assertEquals("200", clinic.answer(lift).outcome());
        assertFalse(optedOut());
    }

    @Test
    void takesAnOptOutByFormAndLiftsIt() {
        assertEquals(303, submit("/opt-out", "optOut=true").status());
        assertTrue(optedOut());

        assertEquals(303, submit("/opt-out", "optOut=false").status());
        assertFalse(optedOut());
    }

    private Answer move(String time) {
        var body = "{\"start\":\"2026-11-25T" + time + ":00+03:00\"}";
        return clinic.answer(HttpCall.post(link + "/move").json(body));
    }

    @Test
    void moves() {
        var answer = move("14:00");

        assertEquals("200", answer.outcome());
        assertEquals("2026-11-25T14:00:00+03:00", answer.member("start"));
        assertEquals("1", answer.member("revision"));
        assertEquals(Clinic.at("14:00"), booking().start());
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void movesByForm() {
        var answer = submit("/move", "start=2026-11-25T14%3A00%3A00%2B03%3A00");

        assertEquals(303, answer.status());
        assertEquals(link, answer.header("location"));
        assertEquals(Clinic.at("14:00"), booking().start());
    }

    @Test
    void movesToWhereItIsWithoutDoingAnything() {
        move("14:00");
        var before = clinic.table().content();

        assertEquals("200", move("14:00").outcome());

        assertEquals(before, clinic.table().content());
    }

    @Test
    void asksABrowserForATimeThatItForgot() {
        var answer = submit("/move", "");

        assertEquals(422, answer.status());
        assertEquals("text/html; charset=utf-8", answer.header("content-type"));
    }

    @Test
    void offersOtherTimesThanATakenOne() {
        clinic.answer(Wish.of(Clinic.ANNA).at("11:00").by(2).call());

        var answer = move("11:00");

        assertEquals("409 slot-taken", answer.outcome());
        assertEquals(
                List.of(
                        "2026-11-25T10:00:00+03:00",
                        "2026-11-25T12:00:00+03:00",
                        "2026-11-25T09:00:00+03:00",
                        "2026-11-25T13:00:00+03:00",
                        "2026-11-25T14:00:00+03:00"),
                answer.texts("alternatives"));
        assertEquals(Clinic.at("10:00"), booking(Clinic.at("10:00")).start());
        assertEquals(List.of(), clinic.complaints());
    }

    private Booking booking(Instant start) {
        return clinic.bookings().stream()
                .filter(booking -> booking.start().equals(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movesNothingToAResourceThatIsHiddenByNow() {
        clinic.ports().save(ResourceSample.specialist("anna").hidden().build());

        assertEquals("409 not-bookable", move("14:00").outcome());
        assertEquals("200", get("").outcome());
        assertEquals("200", post("/cancel").outcome());
    }
}
