package app.zapis.local;

import app.zapis.local.function.Handlers;
import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.Target;
import software.amazon.awssdk.services.sns.model.PublishRequest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A small stack to try the runner with: a note is posted, planned by the stream, and sent by SMS
/// when it is due. Its functions can be replaced one by one.
public final class Sample {
    /// The moment at which its clock starts.
    public static final String START = "2026-11-24T08:00:00Z";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> sweeps = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Map<String, Object>, Object>> replaced =
            new ConcurrentHashMap<>();

    /// The template's text.
    public static String template() {
        try (var yaml = Objects.requireNonNull(Sample.class.getResourceAsStream("sample.yaml"))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Starts it, with a clock that only moves when told to.
    public LocalZapis start() {
        return start(Settings.forTest(START));
    }

    /// Starts it as the settings say.
    public LocalZapis start(Settings settings) {
        try {
            return LocalZapis.start(settings, console(), new Parts(template(), this::handlers));
        } catch (StartRefused refused) {
            throw new AssertionError(refused);
        }
    }

    /// Has a function answer differently from now on.
    public void replace(String handler, Function<Map<String, Object>, Object> answer) {
        replaced.put(handler, answer);
    }

    /// What was complained of.
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// When the sweep ran.
    public List<String> sweeps() {
        return List.copyOf(sweeps);
    }

    private Console console() {
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Console(stream, stream);
    }

    private Handlers handlers(Clients clients, InstantSource clock) {
        return function -> {
            var environment = function.environment();
            return switch (function.handler()) {
                case "sample.Echo" -> handler("Echo", event -> ok(Json.text(event)));
                case "sample.Broken" ->
                        handler(
                                "Broken",
                                _ -> {
                                    throw new IllegalStateException("broken as planned");
                                });
                case "sample.Grant" -> handler("Grant", event -> event);
                case "sample.Note" -> handler("Note", event -> note(clients, environment, event));
                case "sample.Plan" -> handler("Plan", event -> plan(clients, environment, event));
                case "sample.Send" -> handler("Send", event -> send(clients, environment, event));
                case "sample.Sweep" ->
                        handler("Sweep", _ -> sweeps.add(clock.instant().toString()));
                default -> throw new IllegalArgumentException(function.handler());
            };
        };
    }

    private RequestStreamHandler handler(String name, Function<Map<String, Object>, Object> usual) {
        return (in, out, _) -> {
            var event = Json.findObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var answer = replaced.getOrDefault(name, usual).apply(event.orElseThrow());
            Json.bytes(answer).writeTo(out);
        };
    }

    /// An HTTP answer with that body.
    public static Map<String, Object> ok(String body) {
        return Map.of(
                "statusCode",
                200,
                "headers",
                Map.of("content-type", "application/json"),
                "body",
                body);
    }

    private static Object note(
            Clients clients, Map<String, String> environment, Map<String, Object> event) {
        var id = Json.object(event, "pathParameters").get("id");
        var body = Json.findObject(Json.findText(event, "body").orElse("")).orElseThrow();
        var item = new ConcurrentHashMap<String, AttributeValue>();
        body.forEach((name, value) -> item.put(name, AttributeValue.fromS(value.toString())));
        item.put("pk", AttributeValue.fromS("NOTE#" + id));
        item.put("sk", AttributeValue.fromS("NOTE"));
        clients.dynamoDb()
                .putItem(
                        PutItemRequest.builder()
                                .tableName(environment.get("TABLE"))
                                .item(item)
                                .build());
        return ok("{}");
    }

    private static Object plan(
            Clients clients, Map<String, String> environment, Map<String, Object> event) {
        for (var record : (List<?>) Objects.requireNonNull(event.get("Records"))) {
            var image = image((Map<?, ?>) record);
            clients.scheduler()
                    .createSchedule(
                            CreateScheduleRequest.builder()
                                    .name(image.getOrDefault("pk", "").replace("#", "-"))
                                    .groupName(environment.get("SCHEDULE_GROUP"))
                                    .scheduleExpression("at(" + image.get("at") + ")")
                                    .actionAfterCompletion(ActionAfterCompletion.DELETE)
                                    .flexibleTimeWindow(
                                            FlexibleTimeWindow.builder()
                                                    .mode(FlexibleTimeWindowMode.OFF)
                                                    .build())
                                    .target(
                                            Target.builder()
                                                    .arn(environment.get("SEND_ARN"))
                                                    .roleArn(environment.get("SCHEDULER_ROLE_ARN"))
                                                    .input(Json.text(image))
                                                    .build())
                                    .build());
        }
        return Map.of("batchItemFailures", List.of());
    }

    private static Object send(
            Clients clients, Map<String, String> environment, Map<String, Object> note) {
        var text = note.get("text") + " " + environment.get("PUBLIC_URL") + "/c/1";
        return clients.sns()
                .publish(
                        PublishRequest.builder()
                                .phoneNumber(String.valueOf(note.get("to")))
                                .message(text)
                                .build())
                .messageId();
    }

    /// The new image of a record, each attribute as text.
    public static Map<String, String> image(Map<?, ?> record) {
        var texts = new ConcurrentHashMap<String, String>();
        var change = (Map<?, ?>) Objects.requireNonNull(record.get("dynamodb"));
        if (change.get("NewImage") instanceof Map<?, ?> image) {
            image.forEach((name, value) ->
                    texts.put(
                            name.toString(),
                            ((Map<?, ?>) value).values().iterator().next().toString()));
        }
        return texts;
    }

    /// A body of a note.
    public static Bytes noteBody(String at, String text) {
        return Json.bytes(Map.of("at", at, "text", text, "to", "+79161234567"));
    }
}
