package app.zapis.local.rights;

import app.zapis.local.json.Json;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Has the functions for staff do all that they can do.
final class StaffTour {
    private static final String STAFF = "/api/staff";

    private final Stage stage;
    private final String token;

    /// Signs in, for an hour.
    StaffTour(Stage stage) throws InterruptedException {
        this.stage = stage;
        var scope = Map.of("scope", "zapis/admin");
        var handedOut = stage.send("POST", "/local/token", Map.of(), scope).body();
        this.token = text(handedOut, "access_token");
    }

    void take() throws InterruptedException {
        keepTheCatalog();
        runTheDay();
        setMessages();
        loseAResource();
        lookAtTasks();
        forgetAClient();
        forgetOldClients();
    }

    /// Books a time that is taken.
    void overbook(String resource, String start) throws InterruptedException {
        book(resource, start, stage.phone());
    }

    private void keepTheCatalog() throws InterruptedException {
        var late = Map.of("from", "22:00", "to", "09:00");
        change(
                "PUT",
                "/company",
                Map.of("name", "Lotus", "phone", "+7 495 123-45-67", "quietHours", late));
        closeOnHolidays();
        showALogo();
        call("POST", "/resource-types/presets/rooms", Map.of());
        var type = Map.of("id", "massage", "name", "Massage", "wording", "specialist");
        call("GET", "/resource-types");
        call("POST", "/resource-types", type);
        change("PUT", "/resource-types/massage", type);
        change("DELETE", "/resource-types/massage", Map.of());
    }

    private void closeOnHolidays() throws InterruptedException {
        var russia = Map.of("country", "RU", "year", 2027);
        send("POST", "/company/holidays", Map.of("if-match", companyVersion()), russia);
    }

    private void showALogo() throws InterruptedException {
        stage.sendPicture(
                STAFF + "/company/logo",
                Map.of(
                        "if-match",
                        companyVersion(),
                        "authorization",
                        "Bearer " + token,
                        "content-type",
                        "image/png"));
        stage.send("GET", "/logo", Map.of(), Map.of());
        send("DELETE", "/company/logo", Map.of("if-match", companyVersion()), Map.of());
    }

    private String companyVersion() throws InterruptedException {
        return call("GET", "/company").headers().firstValue("etag").orElse("");
    }

    private void runTheDay() throws InterruptedException {
        call("GET", "/bookings?from=2026-11-23&to=2026-11-29");
        call("GET", "/bookings?phone=%2B79161234501");
        var id = book("boris", "2026-11-26T15:00:00+03:00", stage.phone());
        overbook("boris", "2026-11-26T15:00:00+03:00");
        call("GET", "/bookings/" + id + "/messages");
        change("PATCH", "/bookings/" + id, Map.of("comment", "By phone"));
        call("POST", "/bookings/" + id + "/confirm", Map.of());
        stage.failOnce("transactWriteItems");
        call("POST", "/bookings/" + id + "/move", Map.of("start", "2026-11-26T16:00:00+03:00"));
        call("POST", "/bookings/" + id + "/cancel", Map.of());
        call("POST", "/bookings/" + id + "/undo", Map.of());
    }

    private void setMessages() throws InterruptedException {
        var notLate = Map.of("late", Map.of("enabled", false));
        change("PUT", "/messages", Map.of("thing", notLate));
        change("PUT", "/resource-types/medical/messages", notLate);
        change("PUT", "/resources/boris/messages", notLate);
        call("POST", "/resources/boris/messages/use-for-new", Map.of());
        call("POST", "/messages/preview", Map.of("text", "{{time}}", "resource", "boris"));
        call("GET", "/messages/summary?from=2026-11-01&to=2026-11-30");
        change("DELETE", "/resources/boris/messages", Map.of());
    }

    /// Its bookings go elsewhere, or nowhere.
    private void loseAResource() throws InterruptedException {
        var type = Map.of("id", "massage", "name", "Massage", "wording", "specialist");
        var vera = Map.of("id", "vera", "name", "Vera", "type", "massage", "wording", "specialist");
        call("POST", "/resource-types", type);
        call("GET", "/resources");
        call("POST", "/resources", vera);
        change("PUT", "/resources/vera", vera);
        change(
                "PUT",
                "/resources/vera",
                Map.of("id", "vera", "name", "Vera", "type", "massage", "wording", "thing"));
        book("vera", "2026-11-26T10:00:00+03:00", stage.phone());
        book("vera", "2026-11-27T10:00:00+03:00", stage.phone());
        var absence =
                Map.of(
                        "id",
                        "ill",
                        "from",
                        "2026-11-26T00:00:00+03:00",
                        "to",
                        "2026-11-27T00:00:00+03:00");
        stage.failOnce("transactWriteItems");
        call("POST", "/resources/vera/absences?bookings=move&to=anna", absence);
        call("DELETE", "/resources/vera/absences/ill");
        change("DELETE", "/resources/vera?bookings=cancel", Map.of());
    }

    private void lookAtTasks() throws InterruptedException {
        call("GET", "/tasks?state=done");
        var tasks = Json.findObject(call("GET", "/tasks").body()).orElseThrow().get("tasks");
        for (var task : tasks instanceof List<?> list ? list : List.of()) {
            call("POST", "/tasks/" + ((Map<?, ?>) task).get("id") + "/done", Map.of());
        }
    }

    /// One of those who came long ago books again, which the card does not know yet.
    private void forgetOldClients() throws InterruptedException {
        change("PUT", "/company", Map.of("name", "Lotus", "phone", "1", "retentionDays", 30));
        var phone = stage.phone();
        book("yoga", "2026-10-01T12:00:00+03:00", stage.phone());
        book("yoga", "2026-10-02T12:00:00+03:00", phone);
        book("yoga", "2026-11-27T13:00:00+03:00", phone);
        stage.forgetWhenSeen(phone);
        stage.failOnce("transactWriteItems");
        stage.call("EraseOldClientsFunction");
    }

    private void forgetAClient() throws InterruptedException {
        var phone = stage.phone();
        var id = book("yoga", "2026-11-27T12:00:00+03:00", phone);
        call("GET", "/clients/" + phone + "/export");
        change("PATCH", "/clients/" + phone, Map.of("notes", "Prefers mornings"));
        call("POST", "/bookings/" + id + "/cancel", Map.of());
        stage.failOnce("transactWriteItems");
        change("DELETE", "/clients/" + phone, Map.of());
    }

    /// @return the booking's id
    private String book(String resource, String start, String phone) throws InterruptedException {
        var request =
                Map.of(
                        "resources",
                        List.of(resource),
                        "start",
                        start,
                        "overbook",
                        true,
                        "client",
                        Map.of("name", "Olga", "phone", phone));
        return text(call("POST", "/bookings", request).body(), "id");
    }

    private static String text(String object, String member) {
        return Json.findText(Json.findObject(object).orElseThrow(), member).orElseThrow();
    }

    /// Changes what is there as it is there.
    private void change(String method, String path, Object body) throws InterruptedException {
        var read = call("GET", path.replaceFirst("\\?.*", ""));
        var version = read.headers().firstValue("etag").orElse("");
        send(method, path, Map.of("if-match", version), body);
    }

    private HttpResponse<String> call(String method, String path) throws InterruptedException {
        return send(method, path, Map.of(), Map.of());
    }

    private HttpResponse<String> call(String method, String path, Object body)
            throws InterruptedException {
        return send(method, path, Map.of(), body);
    }

    private HttpResponse<String> send(
            String method, String path, Map<String, String> headers, Object body)
            throws InterruptedException {
        var all = new HashMap<>(headers);
        all.put("authorization", "Bearer " + token);
        return stage.send(method, STAFF + path, all, body);
    }
}
