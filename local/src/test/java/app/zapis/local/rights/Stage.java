package app.zapis.local.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Browser;
import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Settings;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.StartRefused;
import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;
import app.zapis.local.schedule.ScheduleRefused;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// The project's stack with the clinic, on a Monday at nine, on which things can be made to go wrong.
final class Stage implements AutoCloseable {
    private static final String MONDAY = "2026-11-23T09:00:00+03:00";

    private final CallRecorder recorder = new CallRecorder();
    private final AtomicInteger clients = new AtomicInteger();
    private final AtomicBoolean stopBetween = new AtomicBoolean();
    private final LocalZapis zapis;
    private final Browser browser;

    Stage() throws StartRefused {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        zapis =
                LocalZapis.start(
                        Settings.forTest(MONDAY).seeded(Seeding.DEMO),
                        new Console(silent, silent),
                        recorder.parts());
        zapis.scheduler().checkCalls(this::check);
        browser = new Browser(zapis.uri());
    }

    LocalZapis zapis() {
        return zapis;
    }

    CallRecorder recorder() {
        return recorder;
    }

    /// A phone that nobody else has.
    String phone() {
        return "+791612345%02d".formatted(clients.incrementAndGet());
    }

    /// A request, and the answer when all is done that follows from it. It may be a refusal, but not a failure.
    HttpResponse<String> send(String method, String path, Map<String, String> headers, Object body)
            throws InterruptedException {
        var content = Json.text(body);
        var request =
                browser.request(path)
                        .header("content-type", "application/json")
                        .method(method, BodyPublishers.ofString(content));
        headers.forEach(request::header);
        var answer = browser.send(request);
        assertTrue(answer.statusCode() < 500, method + " " + path + ": " + answer.body());
        zapis.awaitQuiet();
        return answer;
    }

    /// Puts the smallest picture there is.
    void sendPicture(String path, Map<String, String> headers) {
        var request =
                browser.request(path)
                        .PUT(
                                BodyPublishers.ofByteArray(
                                        HexFormat.of().parseHex("89504e470d0a1a0a")));
        headers.forEach(request::header);
        assertEquals(200, browser.send(request).statusCode());
    }

    /// All that was set off so far has been done, at the latest when it was repeated.
    void assertNothingGivenUp() {
        assertEquals(List.of(), zapis.deadLetters().all());
    }

    /// The client's card tells no more of what has become of his bookings since October.
    void forgetWhenSeen(String phone) {
        var key =
                Map.of(
                        "pk", AttributeValue.fromS("CLIENT#" + phone),
                        "sk", AttributeValue.fromS("CLIENT"));
        zapis.table()
                .client()
                .updateItem(
                        UpdateItemRequest.builder()
                                .tableName(zapis.table().name())
                                .key(key)
                                .updateExpression("SET dueAt = :end")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":end",
                                                AttributeValue.fromS("2026-10-02T10:00:00.000Z")))
                                .build());
    }

    /// Calls a function that nobody calls just now.
    void call(String function) throws InterruptedException {
        zapis.functions().all().stream()
                .filter(one -> one.definition().logicalId().equals(function))
                .forEach(one -> one.invoke(Bytes.of("{}")));
        zapis.awaitQuiet();
    }

    /// The next operation of that name meets another one on its way.
    void failOnce(String operation) {
        var failed = new AtomicBoolean();
        zapis.table()
                .intercept((name, call) -> {
                    if (name.equals(operation) && failed.compareAndSet(false, true)) {
                        throw conflict();
                    }
                    return call.make();
                });
    }

    /// Whoever makes the next schedule is stopped before he writes that down.
    void stopAfterTheNextSchedule() {
        stopBetween.set(true);
    }

    private static TransactionCanceledException conflict() {
        var reason = CancellationReason.builder().code("TransactionConflict").build();
        return TransactionCanceledException.builder()
                .message("as planned")
                .cancellationReasons(List.of(reason))
                .build();
    }

    /// As EventBridge has it, a name is taken however alike the schedules are.
    private void check(String operation, String name) {
        if (!operation.equals("CreateSchedule")) {
            return;
        }
        if (zapis.schedules().all().stream().anyMatch(one -> one.id().name().equals(name))) {
            throw new ScheduleRefused(409, "ConflictException", name + " is taken");
        }
        if (stopBetween.compareAndSet(true, false)) {
            failOnce("putItem");
        }
    }

    @Override
    public void close() {
        browser.close();
        zapis.close();
    }
}
