package app.zapis.local.rights;

import app.zapis.local.StartRefused;
import app.zapis.local.json.Json;
import app.zapis.local.rights.CallRecorder.Call;
import app.zapis.local.sms.PublishFate;
import app.zapis.local.sms.PublishPlan;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Has each function do all that it can do, so that it asks AWS for all that it ever asks for.
final class Tour {
    private static final String PLANNER = "PlanMessagesFunction";

    private final Stage stage;

    private Tour(Stage stage) {
        this.stage = stage;
    }

    /// What was asked for on the way.
    static Set<Call> calls() throws StartRefused, InterruptedException {
        try (var stage = new Stage()) {
            var tour = new Tour(stage);
            tour.look();
            tour.book();
            tour.changeAVisit();
            tour.failToPlan();
            tour.failToSend();
            new StaffTour(stage).take();
            tour.shareAReminder();
            stage.assertNothingGivenUp();
            tour.leaveItToTheSweep();
            return stage.recorder().calls();
        }
    }

    private void look() throws InterruptedException {
        page("/api/resources");
        page("/api/slots?resource=anna&resource=room-1&from=2026-11-25&days=2");
    }

    /// Books, is refused, meets others on the way, and repeats a request when it is too late for it.
    private void book() throws InterruptedException {
        book("anna", "2026-11-25T14:00:00+03:00");
        book("anna", "2026-11-25T14:00:00+03:00");
        stage.failOnce("transactWriteItems");
        var request = request("boris", "2026-11-23T11:00:00+03:00", stage.phone());
        var headers = Map.of("idempotency-key", "soon");
        stage.send("POST", "/api/bookings", headers, request);
        stage.zapis().advance(Duration.ofHours(4));
        stage.send("POST", "/api/bookings", headers, request);
    }

    private void changeAVisit() throws InterruptedException {
        var link = link(book("anna", "2026-11-26T10:00:00+03:00"));
        page(link + "?move=");
        page(link + "/calendar.ics");
        post(link + "/confirm", Map.of());
        stage.failOnce("transactWriteItems");
        post(link + "/move", Map.of("start", "2026-11-26T12:00:00+03:00"));
        post(link + "/opt-out", Map.of("optOut", true));
        page(link);
        stage.zapis().advance(Duration.ofHours(6));
        stage.failOnce("transactWriteItems");
        post(link + "/cancel", Map.of());
    }

    /// The planner is stopped between a schedule and its row.
    private void failToPlan() throws InterruptedException {
        stage.stopAfterTheNextSchedule();
        book("yoga", "2026-11-27T10:00:00+03:00");
    }

    /// SNS takes nothing for a while, so messages wait for the sweep; then it wants some of them no more.
    private void failToSend() throws InterruptedException {
        stage.zapis().sns().follow((_, _) -> new PublishFate.Refused(429, "Throttled"));
        book("yoga", "2026-11-27T11:00:00+03:00");
        stage.zapis().advance(Duration.ofMinutes(30));
        stage.zapis().sns().follow((_, _) -> new PublishFate.Refused(400, "OptedOut"));
        stage.zapis().advance(Duration.ofHours(2));
        stage.zapis().sns().follow(PublishPlan.SENT);
    }

    /// Someone comes twice on a day, and is reminded once.
    private void shareAReminder() throws InterruptedException {
        var phone = stage.phone();
        post("/api/bookings", request("anna", "2026-11-26T14:00:00+03:00", phone));
        post("/api/bookings", request("yoga", "2026-11-26T16:00:00+03:00", phone));
        var morning = OffsetDateTime.parse("2026-11-26T09:05:00+03:00").toInstant();
        stage.zapis().advance(Duration.between(stage.zapis().clock().instant(), morning));
    }

    /// The planner does not work at all, and schedules get lost.
    private void leaveItToTheSweep() throws InterruptedException {
        var link = link(book("anna", "2026-11-27T10:00:00+03:00"));
        stage.recorder().breakDown(PLANNER);
        post(link + "/move", Map.of("start", "2026-11-27T12:00:00+03:00"));
        new StaffTour(stage).overbook("anna", "2026-11-27T12:00:00+03:00");
        stage.stopAfterTheNextSchedule();
        stage.zapis().advance(Duration.ofMinutes(20));
        var schedules = stage.zapis().schedules();
        schedules.all().forEach(schedule -> schedules.delete(schedule.id()));
        stage.zapis().advance(Duration.ofHours(3));
    }

    /// @return the booking's id
    private String book(String resource, String start) throws InterruptedException {
        var answer = post("/api/bookings", request(resource, start, stage.phone()));
        return Json.findText(Json.findObject(answer).orElseThrow(), "id").orElse("");
    }

    private Map<String, Object> request(String resource, String start, String phone) {
        return Map.of(
                "resources",
                List.of(resource),
                "start",
                start,
                "client",
                Map.of("name", "Olga", "phone", phone),
                "consent",
                true);
    }

    /// The address of the booking's page.
    private String link(String id) {
        var table = stage.zapis().table();
        var key =
                Map.of(
                        "pk", AttributeValue.fromS("BOOKING#" + id),
                        "sk", AttributeValue.fromS("BOOKING"));
        var request = GetItemRequest.builder().tableName(table.name()).key(key).build();
        var item = table.client().getItem(request).item();
        return "/c/" + id + Objects.requireNonNull(item.get("linkKey")).s();
    }

    private void page(String path) throws InterruptedException {
        stage.send("GET", path, Map.of("accept", "text/html"), Map.of());
    }

    private String post(String path, Object body) throws InterruptedException {
        return stage.send("POST", path, Map.of("accept", "application/json"), body).body();
    }
}
