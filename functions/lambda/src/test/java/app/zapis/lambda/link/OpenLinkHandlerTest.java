package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What a link shows, and what can be done by it besides moving.
class OpenLinkHandlerTest extends LinkHolder {
    @Test
    void showsAPageToABrowser() {
        var answer = clinic.answer(HttpCall.get(link).byBrowser());

        assertEquals(200, answer.status());
        assertEquals("text/html; charset=utf-8", answer.header("content-type"));
        assertTrue(answer.body().contains("10:00"), answer.body());
    }

    @Test
    void showsWhatIsLikedMore() {
        var json =
                clinic.answer(
                        HttpCall.get(link)
                                .with("accept", "application/json;q=0.9, text/html;q=0.1"));
        var page = clinic.answer(HttpCall.get(link).with("accept", "application/json;q=0"));

        assertEquals("application/json", json.header("content-type"));
        assertEquals("text/html; charset=utf-8", page.header("content-type"));
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

    @Test
    void tellsABrowserWithAnOldPageWhatHasChanged() {
        move("14:00");
        var before = clinic.table().content();

        for (var button : List.of("/confirm", "/cancel")) {
            var answer = submit(button, "revision=0");

            assertEquals(409, answer.status());
            assertTrue(answer.body().contains("запись перенесли"), answer.body());
            assertTrue(answer.body().contains("14:00"), answer.body());
        }
        assertEquals(before, clinic.table().content());
        assertEquals(303, submit("/confirm", "revision=1").status());
    }

    @Test
    void letsProgramsSayWhatTheySaw() {
        move("14:00");

        var old = clinic.answer(HttpCall.post(link + "/confirm").json("{\"revision\":0}"));
        assertEquals("409 moved-meanwhile", old.outcome());

        var present = clinic.answer(HttpCall.post(link + "/confirm").json("{\"revision\":1}"));
        assertEquals("200", present.outcome());
    }

    @Test
    void refusesARevisionThatIsNone() {
        assertEquals("422 invalid", submit("/confirm", "revision=one").outcome());
        assertEquals(
                "422 invalid",
                clinic.answer(HttpCall.post(link + "/confirm").json("{\"revision\":-1}"))
                        .outcome());
    }

    @Test
    void putsWhatWasSeenIntoEachForm() {
        move("14:00");

        var page = clinic.answer(HttpCall.get(link).byBrowser()).body();
        var times = clinic.answer(HttpCall.get(link + "?move=").byBrowser()).body();

        var field = "name=\"revision\" value=\"1\"";
        assertEquals(3, page.split(field, -1).length, page);
        assertEquals(2, times.split(field, -1).length, times);
    }

    @Test
    void showsAPageWhateverABrowserAsksFor() {
        var page = clinic.answer(HttpCall.get(link).byBrowser());
        var nextTimes = clinic.answer(HttpCall.get(link + "?move=").byBrowser());

        for (var from : List.of("nonsense", "2026-13-01", "1999-12-31", "0")) {
            var call = HttpCall.get(link + "?move=" + from).byBrowser();
            assertEquals(nextTimes, clinic.answer(call));
        }
        assertEquals(page, clinic.answer(HttpCall.get(link + "?move=%").byBrowser()));
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
}
