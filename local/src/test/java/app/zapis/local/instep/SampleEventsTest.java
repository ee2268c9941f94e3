package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Settings;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.StartRefused;
import app.zapis.local.function.Invocation;
import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;
import app.zapis.local.schedule.Schedule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the functions make of the sample events.
class SampleEventsTest {
    /// So long after the events' own time that the sweep takes up what was not done.
    private static final String NOW = "2026-11-23T09:03:00+03:00";

    private static final Instant CONFIRM_DUE = Instant.parse("2026-11-24T11:00:00Z");

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final LocalZapis zapis;

    SampleEventsTest() throws StartRefused {
        var console = new PrintStream(log, true, StandardCharsets.UTF_8);
        zapis =
                LocalZapis.start(
                        Settings.forTest(NOW).seeded(Seeding.DEMO), new Console(console, console));
    }

    @AfterEach
    void close() {
        zapis.close();
    }

    @Test
    void listsResources() {
        var answer = call("ListResources", "list-resources.json");

        assertEquals(200, answer.get("statusCode"));
        assertTrue(body(answer).contains("\"id\":\"anna\""));
    }

    @Test
    void describesTheApi() {
        var answer = call("DescribeApi", "describe-api.json");

        assertEquals(200, answer.get("statusCode"));
        assertEquals(Project.read("openapi.json"), body(answer));
    }

    @Test
    void findsSlots() {
        var answer = call("FindSlots", "find-slots.json");

        assertEquals(200, answer.get("statusCode"));
        assertTrue(body(answer).contains("\"2026-11-25T14:00:00+03:00\""));
    }

    @Test
    void books() throws InterruptedException {
        var answer = call("CreateBooking", "create-booking.json");
        zapis.awaitQuiet();

        assertEquals(201, answer.get("statusCode"));
        assertTrue(body(answer).contains("\"start\":\"2026-11-25T14:00:00+03:00\""));
        assertEquals(5, zapis.schedules().all().size());
    }

    @Test
    void opensALink() {
        store(planned(stored()));

        var answer = call("OpenLink", "open-link.json");

        assertEquals(200, answer.get("statusCode"));
        assertTrue(body(answer).contains("<title>Подтвердите запись"), body(answer));
    }

    @Test
    void plansMessages() {
        store(planned(stored()));

        var answer = call("PlanMessages", "plan-messages.json");

        assertEquals(Map.of("batchItemFailures", List.of()), answer);
        assertEquals(
                List.of(
                        "0123456789ab-new-0",
                        "0123456789ab-confirm-0",
                        "0123456789ab-remind-0",
                        "0123456789ab-unconfirmed-0",
                        "0123456789ab-late-0"),
                schedules());
    }

    @Test
    void sendsAMessage() throws InterruptedException {
        store(planned(stored()));
        call("PlanMessages", "plan-messages.json");
        var schedule = zapis.schedules().find(confirm()).orElseThrow();
        zapis.schedules().delete(confirm());
        zapis.advance(Duration.between(zapis.clock().instant(), CONFIRM_DUE));
        int before = zapis.sns().sent().size();

        call("SendMessage", "send-message.json");

        assertEquals(
                Json.findObject(schedule.target().input()),
                Json.findObject(event("send-message.json")));
        assertEquals(before + 1, zapis.sns().sent().size());
        assertEquals(CONFIRM_DUE, zapis.sns().sent().getLast().at());
    }

    @Test
    void looksForOldClients() {
        call("EraseOldClients", "erase-old-clients.json");

        assertEquals(List.of(), zapis.deadLetters().all());
    }

    @Test
    void sweeps() throws InterruptedException {
        // The planner cannot reach the table, and gives up.
        zapis.table()
                .intercept((operation, call) -> {
                    if (!operation.equals("putItem")) {
                        throw new IllegalStateException("out of order as planned");
                    }
                    return call.make();
                });
        store(stored());
        zapis.awaitQuiet();
        assertEquals(List.of(), schedules());
        zapis.table().intercept((_, call) -> call.make());

        call("Sweep", "sweep.json");

        assertEquals(5, schedules().size());
    }

    private Map<String, Object> call(String stem, String event) {
        var function =
                zapis.functions().all().stream()
                        .filter(one -> Project.stem(one.definition()).equals(stem))
                        .findFirst()
                        .orElseThrow();
        var invocation = function.invoke(Bytes.of(event(event)));
        if (!(invocation instanceof Invocation.Answered(var output))) {
            throw new AssertionError(log.toString(StandardCharsets.UTF_8));
        }
        return Json.findObject(output.text()).orElse(Map.of());
    }

    private static String event(String name) {
        return Project.read("events/" + name);
    }

    private static String body(Map<String, Object> answer) {
        return String.valueOf(answer.get("body"));
    }

    private static Schedule.Id confirm() {
        return new Schedule.Id("ScheduleGroup", "0123456789ab-confirm-0");
    }

    private List<String> schedules() {
        return zapis.schedules().all().stream().map(schedule -> schedule.id().name()).toList();
    }

    /// The booking as the planner's event shows it: its messages are still to be planned.
    private static Map<String, AttributeValue> stored() {
        return StreamImage.ofFirstRecord(event("plan-messages.json")).attributes();
    }

    /// The same when they are planned, so that the stream calls nobody.
    private static Map<String, AttributeValue> planned(Map<String, AttributeValue> booking) {
        var rest = new HashMap<>(booking);
        rest.keySet().removeAll(Set.of("duePk", "dueAt"));
        return rest;
    }

    private void store(Map<String, AttributeValue> item) {
        zapis.table()
                .client()
                .putItem(
                        PutItemRequest.builder()
                                .tableName(zapis.table().name())
                                .item(item)
                                .build());
    }
}
