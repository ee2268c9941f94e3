package app.zapis.lambda.link;

import app.zapis.booking.Booking;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.BeforeEach;

/// Ivan, who has the link of a booking of Anna for 10:00, which may be changed until 08:00.
abstract class LinkHolder {
    final Deployment clinic = Deployment.ofClinic();
    String link = "";

    @BeforeEach
    final void book() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        link = clinic.link();
        clinic.traffic().forget();
    }

    final Answer get(String rest) {
        return clinic.answer(HttpCall.get(link + rest));
    }

    final Answer post(String rest) {
        return clinic.answer(HttpCall.post(link + rest));
    }

    final Answer submit(String rest, String form) {
        return clinic.answer(HttpCall.post(link + rest).byBrowser().form(form));
    }

    final Booking booking() {
        return clinic.bookings().getFirst();
    }

    final String status() {
        return booking().status().word();
    }

    final Answer move(String time) {
        var body = "{\"start\":\"2026-11-25T" + time + ":00+03:00\"}";
        return clinic.answer(HttpCall.post(link + "/move").json(body));
    }
}
