package app.zapis.local.api;

import app.zapis.local.LocalZapis;

import java.time.Duration;
import java.util.regex.Pattern;

/// What clients do, by the tags of openapi.json.
final class ClientCalls {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final LocalZapis zapis;
    private final Caller api;

    ClientCalls(LocalZapis zapis, Caller api) {
        this.zapis = zapis;
        this.api = api;
    }

    /// @return the link to the booking that was made
    String booking() throws InterruptedException {
        api.ask(200, "GET /api/resources");
        api.ask(200, "GET /api/slots?resource=anna&from=2026-11-25&days=2&durationMinutes=30");
        api.ask(404, "GET /api/slots?resource=none&from=2026-11-25&days=1");
        api.ask(422, "GET /api/slots?resource=room-1&from=2026-11-25&days=1");
        var wish =
                Caller.wish("anna", "2026-11-25T14:00:00+03:00")
                        .replace("}}", "},\"consent\":true}");
        api.send(201, "POST /api/bookings", wish, "idempotency-key", "1");
        api.send(201, "POST /api/bookings", wish, "idempotency-key", "1");
        api.send(422, "POST /api/bookings", wish.replace("Olga", "O"), "idempotency-key", "1");
        api.send(409, "POST /api/bookings", wish);
        api.send(404, "POST /api/bookings", wish.replace("anna", "none"));
        api.send(422, "POST /api/bookings", wish.replace("anna", "room-1"));
        api.send(422, "POST /api/bookings", wish.replace("T14:", "T21:"));
        api.send(422, "POST /api/bookings", wish.replace("T14:00", "T14:05"));
        api.send(422, "POST /api/bookings", wish.replace("2026-11-25", "2026-11-20"));
        api.send(422, "POST /api/bookings", wish.replace("2026-11-25", "2027-11-24"));
        zapis.advance(Duration.ofMinutes(6));
        return lastLink();
    }

    void link(String link) {
        var page = new String[] {"accept", "text/html", "content-type", FORM};
        api.ask(200, "GET " + link);
        api.ask(200, "GET " + link, page);
        api.ask(200, "GET " + link + "?move=2026-11-26", page);
        api.ask(200, "GET " + link + "?move=soon", page);
        api.ask(200, "GET " + link + "/calendar.ics");
        api.ask(404, "GET " + link + "x");
        api.ask(404, "GET " + link + "x", page);
        api.send(200, "POST " + link + "/confirm", "{\"revision\":0}");
        api.send(303, "POST " + link + "/confirm", "", page);
        api.send(415, "POST " + link + "/confirm", "x", "content-type", "text/plain");
        api.send(400, "POST " + link + "/confirm", "{");
        api.send(200, "POST " + link + "/opt-out", "{\"optOut\":true}");
        api.send(303, "POST " + link + "/opt-out", "optOut=false", page);
        api.send(200, "POST " + link + "/move", "{\"start\":\"2026-11-26T10:00:00+03:00\"}");
        api.send(303, "POST " + link + "/move", "start=2026-11-26T11:00:00%2B03:00", page);
        api.send(422, "POST " + link + "/move", "", page);
        api.send(422, "POST " + link + "/move", "{\"start\":\"2026-11-26T23:00:00+03:00\"}");
        api.send(409, "POST " + link + "/move", "{\"start\":\"2026-12-01T10:00:00+03:00\"}");
        api.send(409, "POST " + link + "/cancel", "{\"revision\":0}");
        api.send(409, "POST " + link + "/cancel", "revision=0", page);
        api.send(200, "POST " + link + "/cancel", "{}");
        api.send(409, "POST " + link + "/confirm", "", page);
        api.send(409, "POST " + link + "/move", "{\"start\":\"2026-11-26T10:00:00+03:00\"}");
    }

    /// A client who looks at his SMS too late.
    void lateClient() throws InterruptedException {
        api.book(201, "anna", "2026-11-23T11:00:00+03:00");
        zapis.awaitQuiet();
        var link = lastLink();
        api.send(409, "POST " + link + "/cancel", "");
        zapis.advance(Duration.ofHours(2));
        api.send(409, "POST " + link + "/confirm", "", "content-type", FORM);
        api.send(409, "POST " + link + "/cancel", "", "accept", "text/html");
    }

    private String lastLink() {
        var sms = zapis.sns().sent().getLast().text();
        return Pattern.compile("/c/\\S+").matcher(sms).results().findFirst().orElseThrow().group();
    }
}
