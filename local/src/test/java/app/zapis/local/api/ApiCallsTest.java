package app.zapis.local.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Settings;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.StartRefused;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Every operation of openapi.json is called, and all requests and answers are as it says. The names of the steps are
/// its tags: a new operation gets its calls there.
class ApiCallsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String OLGA = "\"client\":{\"name\":\"Olga\",\"phone\":\"+79161234567\"}";

    private final Witness witness = Witness.ofProject();
    private final LocalZapis zapis;
    private final Caller api;

    ApiCallsTest() throws StartRefused, IOException {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        zapis =
                LocalZapis.start(
                        Settings.forTest("2026-11-23T09:00:00+03:00").seeded(Seeding.DEMO),
                        new Console(silent, silent),
                        witness.parts());
        api = new Caller(zapis);
    }

    @AfterEach
    void close() {
        api.close();
        zapis.close();
    }

    @Test
    void areAsDescribed() throws InterruptedException {
        description();
        company();
        resourceTypes();
        resources();
        absences();
        var link = booking();
        link(link);
        bookings();
        lostTime();
        tasks();
        clients();
        lateClient();

        assertEquals(List.of(), witness.faults());
        assertEquals(Set.of(), witness.neverDone());
    }

    private void description() {
        var etag = api.ask(200, "GET /api/openapi.json").headers().firstValue("etag").orElse("");
        api.ask(304, "GET /api/openapi.json", "if-none-match", etag);
        api.ask(422, "GET /api/openapi.json?format=yaml");
    }

    private void company() {
        var company = "{\"name\":\"Lotus\",\"phone\":\"+7 495 123-45-67\",\"senderId\":\"Lotus\"}";
        api.change(200, "PUT /api/staff/company", company, "/api/staff/company");
        api.send(412, "PUT /api/staff/company", company, "if-match", "\"99\"");
        api.send(428, "PUT /api/staff/company", company);
        api.send(422, "PUT /api/staff/company", "{\"zone\":\"Moon\"}", "if-match", "\"2\"");
    }

    private void resourceTypes() {
        var types = "/api/staff/resource-types";
        var massage = "{\"id\":\"massage\",\"name\":\"Massage\",\"wording\":\"specialist\"}";
        api.send(201, "POST " + types, massage);
        api.send(409, "POST " + types, massage);
        api.send(422, "POST " + types, "{\"id\":\"Massage\",\"name\":\"Massage\"}");
        api.send(400, "POST " + types, "{");
        api.send(413, "POST " + types, " ".repeat(16 * 1024 + 1));
        api.send(415, "POST " + types, massage, "content-type", "text/plain");
        api.ask(200, "GET " + types + "?after=a");
        api.ask(422, "GET " + types + "?before=a");
        api.ask(404, "GET " + types + "/none");
        api.change(200, "PUT " + types + "/massage", massage, types + "/massage");
        api.send(412, "PUT " + types + "/massage", massage, "if-match", "\"99\"");
        api.change(409, "DELETE " + types + "/medical", "", types + "/medical");
        api.change(204, "DELETE " + types + "/massage", "", types + "/massage");
    }

    private void resources() {
        var resources = "/api/staff/resources";
        var vera = "\"id\":\"vera\",\"name\":\"Vera\",\"type\":\"specialists\"";
        var mornings = "\"hours\":{\"thu\":[{\"from\":\"09:00\",\"to\":\"12:00\"}]}";
        api.send(201, "POST " + resources, "{" + vera + "}");
        api.send(409, "POST " + resources, "{" + vera + "}");
        api.ask(200, "GET " + resources);
        api.ask(404, "GET " + resources + "/none");
        book(201, "vera", "2026-11-26T14:00:00+03:00");
        var changed =
                api.change(
                        200,
                        "PUT " + resources + "/vera",
                        "{" + vera + "," + mornings + ",\"capacity\":2}",
                        resources + "/vera");
        assertEquals(1, Caller.each(changed, "misfits", "id").count());
        api.send(412, "PUT " + resources + "/vera", "{" + vera + "}", "if-match", "\"99\"");
        api.ask(428, "DELETE " + resources + "/vera");
        api.change(409, "DELETE " + resources + "/vera", "", resources + "/vera");
        api.change(204, "DELETE " + resources + "/vera?bookings=cancel", "", resources + "/vera");
    }

    private void absences() {
        var absences = "/api/staff/resources/boris/absences";
        var week =
                "{\"id\":\"week\",\"from\":\"2026-11-30T00:00:00+03:00\",\"to\":\"2026-12-07T00:00:00+03:00\"}";
        book(201, "boris", "2026-12-01T10:00:00+03:00");
        api.send(409, "POST " + absences, week);
        api.send(201, "POST " + absences + "?bookings=move&to=anna", week);
        api.send(409, "POST " + absences, week);
        api.send(422, "POST " + absences + "?bookings=keep", week);
        api.ask(428, "DELETE " + absences + "/week");
        api.send(412, "DELETE " + absences + "/week", "", "if-match", "\"99\"");
        api.change(200, "DELETE " + absences + "/week", "", absences);
        api.change(404, "DELETE " + absences + "/week", "", absences);
    }

    /// @return the link to the booking that was made
    private String booking() throws InterruptedException {
        api.ask(200, "GET /api/resources");
        api.ask(200, "GET /api/slots?resource=anna&from=2026-11-25&days=2&durationMinutes=30");
        api.ask(404, "GET /api/slots?resource=none&from=2026-11-25&days=1");
        api.ask(422, "GET /api/slots?resource=room-1&from=2026-11-25&days=1");
        var wish = wish("anna", "2026-11-25T14:00:00+03:00").replace("}}", "},\"consent\":true}");
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

    private void link(String link) {
        var page = new String[] {"accept", "text/html", "content-type", FORM};
        api.ask(200, "GET " + link);
        api.ask(200, "GET " + link, page);
        api.ask(200, "GET " + link + "?move=2026-11-26", page);
        api.ask(422, "GET " + link + "?move=soon", page);
        api.ask(200, "GET " + link + "/calendar.ics");
        api.ask(404, "GET " + link + "x");
        api.ask(404, "GET " + link + "x", page);
        api.send(200, "POST " + link + "/confirm", "{}");
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
        api.send(200, "POST " + link + "/cancel", "{}");
        api.send(409, "POST " + link + "/confirm", "", page);
        api.send(409, "POST " + link + "/move", "{\"start\":\"2026-11-26T10:00:00+03:00\"}");
    }

    private void bookings() {
        var bookings = "/api/staff/bookings";
        var first = bookings + "/" + book(201, "anna", "2026-11-25T09:00:00+03:00");
        book(409, "anna", "2026-11-25T09:00:00+03:00");
        book(404, "none", "2026-11-25T09:00:00+03:00");
        book(422, "anna", "2026-11-25T23:00:00+03:00");
        var twice = wish("anna", "2026-11-25T09:00:00+03:00").replace("}}", "},\"overbook\":true}");
        api.send(201, "POST " + bookings, twice, "idempotency-key", "2");
        api.send(201, "POST " + bookings, twice, "idempotency-key", "2");
        api.ask(200, "GET " + bookings + "?from=2026-11-23&to=2026-11-29&resource=anna&name=ol");
        api.ask(200, "GET " + bookings + "?phone=%2B79161234567");
        api.ask(422, "GET " + bookings + "?from=2026-11-23");
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
        api.send(409, "POST " + first + "/undo", "");
        api.send(412, "POST " + first + "/confirm", "", "if-match", "\"99\"");
        api.send(200, "POST " + first + "/move", "{\"start\":\"2026-11-25T10:00:00+03:00\"}");
        api.send(409, "POST " + first + "/move", "{\"start\":\"2026-12-01T10:00:00+03:00\"}");
    }

    /// A cancelled booking whose time another one has now.
    private void lostTime() {
        var lost = "/api/staff/bookings/" + book(201, "anna", "2026-11-27T09:00:00+03:00");
        api.send(200, "POST " + lost + "/cancel", "{\"reason\":\"ill\"}");
        book(201, "anna", "2026-11-27T09:00:00+03:00");
        api.send(409, "POST " + lost + "/undo", "");
    }

    private void tasks() throws InterruptedException {
        zapis.awaitQuiet();
        var doubled = Caller.each(api.ask(200, "GET /api/staff/tasks"), "tasks", "id").findFirst();
        api.send(200, "POST /api/staff/tasks/" + doubled.orElseThrow() + "/done", "");
        api.ask(404, "POST /api/staff/tasks/none/done");
        api.ask(200, "GET /api/staff/tasks?state=done");
        api.ask(422, "GET /api/staff/tasks?state=late");
    }

    private void clients() throws InterruptedException {
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

    /// A client who looks at his SMS too late.
    private void lateClient() throws InterruptedException {
        book(201, "anna", "2026-11-23T11:00:00+03:00");
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

    private static String wish(String resource, String start) {
        return "{\"resources\":[\"" + resource + "\"],\"start\":\"" + start + "\"," + OLGA + "}";
    }

    /// @return the id of the booking, where it is made
    private String book(int status, String resource, String start) {
        var answer = api.send(status, "POST /api/staff/bookings", wish(resource, start));
        return Caller.member(answer, "id");
    }
}
