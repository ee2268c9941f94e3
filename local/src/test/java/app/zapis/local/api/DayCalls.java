package app.zapis.local.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.LocalZapis;

/// What staff do on a day, by the tags of openapi.json.
final class DayCalls {
    private final LocalZapis zapis;
    private final Caller api;

    DayCalls(LocalZapis zapis, Caller api) {
        this.zapis = zapis;
        this.api = api;
    }

    void bookings() {
        var bookings = "/api/staff/bookings";
        var first = bookings + "/" + api.book(201, "anna", "2026-11-25T09:00:00+03:00");
        api.book(409, "anna", "2026-11-25T09:00:00+03:00");
        api.book(404, "none", "2026-11-25T09:00:00+03:00");
        api.book(422, "anna", "2026-11-25T23:00:00+03:00");
        var twice =
                Caller.wish("anna", "2026-11-25T09:00:00+03:00")
                        .replace("}}", "},\"overbook\":true}");
        api.send(201, "POST " + bookings, twice, "idempotency-key", "2");
        api.send(201, "POST " + bookings, twice, "idempotency-key", "2");
        api.ask(200, "GET " + bookings + "?from=2026-11-23&to=2026-11-29&resource=anna&name=ol");
        api.ask(200, "GET " + bookings + "?phone=%2B79161234567");
        api.ask(422, "GET " + bookings + "?from=2026-11-23");
        api.ask(404, "GET " + bookings + "?from=2026-11-23&to=2026-11-29&resource=none");
        api.ask(404, "GET " + bookings + "/none");
        api.change(200, "PATCH " + first, "{\"comment\":\"X-rays\"}", first);
        api.send(412, "PATCH " + first, "{\"comment\":\"\"}", "if-match", "\"99\"");
        api.send(428, "PATCH " + first, "{\"comment\":\"\"}");
        api.ask(200, "GET " + first + "/messages");
        api.send(200, "POST " + first + "/confirm", "{}");
        api.send(200, "POST " + first + "/arrive", "");
        api.send(409, "POST " + first + "/cancel", "{\"reason\":\"ill\"}");
        api.send(200, "POST " + first + "/miss", "");
        api.send(200, "POST " + first + "/undo", "");
        api.send(200, "POST " + first + "/undo", "{\"overbook\":false}");
        api.send(412, "POST " + first + "/confirm", "", "if-match", "\"99\"");
        api.send(200, "POST " + first + "/reclaim", "{\"overbook\":true}");
        api.send(200, "POST " + first + "/move", "{\"start\":\"2026-11-25T10:00:00+03:00\"}");
        api.send(409, "POST " + first + "/move", "{\"start\":\"2026-12-01T10:00:00+03:00\"}");
    }

    /// A cancelled booking whose time another one has now.
    void lostTime() {
        var lost = "/api/staff/bookings/" + api.book(201, "anna", "2026-11-27T09:00:00+03:00");
        api.send(200, "POST " + lost + "/cancel", "{\"reason\":\"ill\"}");
        api.book(201, "anna", "2026-11-27T09:00:00+03:00");
        api.send(409, "POST " + lost + "/undo", "");
    }

    void tasks() throws InterruptedException {
        var taken = Caller.wish("anna", "2026-11-26T09:00:00+03:00");
        api.send(201, "POST /api/staff/bookings", taken);
        var doubling = taken.replace("}}", "},\"overbook\":true}");
        api.send(201, "POST /api/staff/bookings", doubling);
        zapis.awaitQuiet();
        var doubled = Caller.each(api.ask(200, "GET /api/staff/tasks"), "tasks", "id").findFirst();
        api.send(200, "POST /api/staff/tasks/" + doubled.orElseThrow() + "/done", "");
        api.ask(404, "POST /api/staff/tasks/none/done");
        api.ask(200, "GET /api/staff/tasks?state=done");
        api.ask(422, "GET /api/staff/tasks?state=late");
    }

    /// Of messages that wait, and of some that were skipped.
    void summary() {
        var summary = "GET /api/staff/messages/summary";
        var week = api.ask(200, summary + "?from=2026-11-23&to=2026-11-29");
        assertTrue(week.body().contains("\"cancelled\":"), week.body());
        api.ask(200, summary);
        api.ask(422, summary + "?from=2026-11-23&to=2026-11-22");
        api.ask(422, summary + "?date=2026-11-23");
    }

    void clients() throws InterruptedException {
        var olga = "/api/staff/clients/+79161234567";
        api.ask(404, "GET /api/staff/clients/+79160000000");
        api.change(200, "PATCH " + olga, "{\"notes\":\"Mornings\",\"optOut\":false}", olga);
        api.send(412, "PATCH " + olga, "{\"notes\":\"\"}", "if-match", "\"99\"");
        api.ask(200, "GET " + olga + "/export");
        api.change(409, "DELETE " + olga, "", olga);
        Caller.each(api.ask(200, "GET " + olga), "bookings", "id")
                .forEach(id -> cancelled("/api/staff/bookings/" + id));
        zapis.awaitQuiet();
        api.change(204, "DELETE " + olga, "", olga);
    }

    private void cancelled(String booking) {
        var state = Caller.member(api.ask(200, "GET " + booking), "status");
        if (!state.equals("missed")) {
            api.send(200, "POST " + booking + "/cancel", "");
        }
    }
}
