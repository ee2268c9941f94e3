package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Booking;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/// Moving a visit by its link.
class MoveByLinkTest extends LinkHolder {
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
    void movesTenTimesADay() {
        for (int i = 0; i < 10; i++) {
            assertEquals("200", move(i % 2 == 0 ? "14:00" : "15:00").outcome());
        }

        var answer = move("16:00");
        var page = submit("/move", "start=2026-11-25T16%3A00%3A00%2B03%3A00");

        assertEquals("429 too-many-requests", answer.outcome());
        assertEquals("86400", answer.header("retry-after"));
        assertEquals(429, page.status());
        assertEquals("86400", page.header("retry-after"));
        assertEquals("text/html; charset=utf-8", page.header("content-type"));
        assertEquals(Clinic.at("15:00"), booking().start());
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
