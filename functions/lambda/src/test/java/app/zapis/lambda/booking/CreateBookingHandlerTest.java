package app.zapis.lambda.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class CreateBookingHandlerTest {
    private final Deployment clinic = Deployment.ofClinic();

    private Answer book(Wish wish) {
        return clinic.answer(wish.call());
    }

    @Test
    void answersWithWhatWasBooked() {
        var answer = book(Wish.of(Clinic.ANNA, Clinic.ROOM).at("10:00"));

        assertEquals(201, answer.status());
        assertEquals("application/json", answer.header("content-type"));
        assertEquals(
                Map.of(
                        "id", clinic.bookings().getFirst().id().value(),
                        "status", "booked",
                        "resources",
                                List.of(
                                        Map.of("id", "anna", "name", "Name of anna"),
                                        Map.of("id", "room-1", "name", "Name of room-1")),
                        "start", "2026-11-25T10:00:00+03:00",
                        "end", "2026-11-25T11:00:00+03:00",
                        "zone", "Europe/Moscow"),
                answer.json());
    }

    @Test
    void neverTellsTheLink() {
        var answer = book(Wish.of(Clinic.ANNA));

        var told = answer.headers() + answer.body();
        assertFalse(told.contains(clinic.bookings().getFirst().linkKey().value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+79161234567", "8 (916) 123-45-67", "+7 916 123 45 67", " 89161234567 "})
    void storesAPhoneInOneForm(String written) {
        var answer = book(new Wish(List.of("anna"), "2026-11-25T10:00:00+03:00", 0, written));

        assertEquals("201", answer.outcome());
        assertEquals(BookingSample.PHONE, clinic.bookings().getFirst().client().phone());
    }

    @Test
    void takesAStartInAnyOffset() {
        var answer =
                book(new Wish(List.of("anna"), "2026-11-25T02:00:00-05:00", 0, "+79161234567"));

        assertEquals("2026-11-25T10:00:00+03:00", answer.member("start"));
    }

    @Test
    void takesABodyThatTheGatewayTookForBinary() {
        var json = Wish.of(Clinic.ANNA).call().body().getBytes(StandardCharsets.UTF_8);
        var call = HttpCall.post("/api/bookings").bytes("application/json; charset=utf-8", json);

        assertEquals("201", clinic.answer(call).outcome());

        assertEquals("Иван", clinic.bookings().getFirst().client().name());
    }

    @Test
    void keepsWhatAClientWrites() {
        var body =
                """
                {"resources":["yoga"],"start":"2026-11-25T10:00:00+03:00","consent":true,
                 "client":{"name":"  Д'Артаньян 🐶 <b>","phone":"+79161234567","language":"en"},
                 "comment":"У окна,\\n\\"тихо\\" \\\\ $1"}
                """;

        assertEquals("201", clinic.answer(HttpCall.post("/api/bookings").json(body)).outcome());

        var booking = clinic.bookings().getFirst();
        assertEquals("Д'Артаньян 🐶 <b>", booking.client().name());
        assertEquals("en", booking.client().language().code());
        assertEquals("У окна,\n\"тихо\" \\ $1", booking.comment());
    }

    @Test
    void answersARepeatedRequestAsBefore() {
        var call = Wish.of(Clinic.ANNA).call("a-key");
        var first = clinic.answer(call);
        clinic.answer(HttpCall.post(clinic.link() + "/confirm"));
        clinic.clock().advance(Duration.ofDays(1));

        var again = clinic.answer(call);

        assertEquals(201, again.status());
        assertEquals(first.body(), again.body());
        assertEquals("", first.header("idempotency-replayed"));
        assertEquals("true", again.header("idempotency-replayed"));
        assertEquals(1, clinic.bookings().size());
    }

    @Test
    void keepsTheKeysOfPhonesApart() {
        clinic.answer(Wish.of(Clinic.YOGA).by(1).call("a-key"));

        assertEquals("201", clinic.answer(Wish.of(Clinic.YOGA).by(2).call("a-key")).outcome());

        assertEquals(2, clinic.bookings().size());
    }

    @Test
    void booksNothingOfAResourceThatWasHiddenAMomentAgo() {
        clinic.ports().save(ResourceSample.specialist("anna").hidden().build());

        assertEquals("404 unknown-resource", book(Wish.of(Clinic.ANNA)).outcome());
    }
}
