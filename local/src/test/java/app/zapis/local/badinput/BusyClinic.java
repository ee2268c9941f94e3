package app.zapis.local.badinput;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Browser;
import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Parts;
import app.zapis.local.Settings;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.StartRefused;
import app.zapis.local.json.Json;
import app.zapis.local.oidc.Employee;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// The demo clinic on a Monday at nine, with bookings in each status, a task, an absence, and things to delete.
final class BusyClinic implements AutoCloseable {
    private static final String MONDAY = "2026-11-23T09:00:00+03:00";

    private final Map<String, String> names = new HashMap<>();
    private final LocalZapis zapis;
    private final Browser browser;
    private final String token;
    private Set<Map<String, AttributeValue>> content = Set.of();
    private boolean careless;

    BusyClinic() throws StartRefused, InterruptedException {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var settings = Settings.forTest(MONDAY).seeded(Seeding.DEMO);
        zapis = LocalZapis.start(settings, new Console(silent, silent), parts());
        browser = new Browser(zapis.uri());
        token =
                zapis.issuer()
                        .sign(zapis.issuer().accessClaims(Employee.MARIA, List.of("zapis/admin")));
        fill();
        zapis.awaitQuiet();
    }

    private void fill() {
        make("/resource-types", "{\"id\":\"massage\",\"name\":\"Массаж\"}");
        make("/resource-types", "{\"id\":\"spare\",\"name\":\"Лишний\"}");
        make("/resources", "{\"id\":\"vera\",\"name\":\"Вера\",\"type\":\"massage\"}");
        make(
                "/resources",
                "{\"id\":\"closed\",\"name\":\"Ольга\",\"type\":\"massage\",\"hidden\":true}");
        make("/resources", "{\"id\":\"spare\",\"name\":\"Лишний\",\"type\":\"massage\"}");
        make(
                "/resources/vera/absences",
                "{\"id\":\"ill\",\"from\":\"2026-12-01T00:00:00+03:00\",\"to\":\"2026-12-02T00:00:00+03:00\"}");
        book("booked", "boris", "2026-11-25T10:00:00+03:00", "+79031112201");
        book("confirmed", "boris", "2026-11-25T11:20:00+03:00", "+79031112202");
        book("arrived", "boris", "2026-11-25T12:40:00+03:00", "+79031112203");
        book("missed", "boris", "2026-11-25T14:00:00+03:00", "+79031112204");
        book("cancelled", "boris", "2026-11-25T15:20:00+03:00", "+79031112205");
        book("taken", "anna", "2026-11-25T10:00:00+03:00", "+79031112206");
        book("veras", "vera", "2026-11-26T10:00:00+03:00", "+79031112207");
        book("overbooked", "boris", "2026-11-25T12:40:00+03:00", "+79031112208");
        book("secret", "car-1", "2026-11-26T10:00:00+03:00", "+79035550199");
        for (var status : List.of("confirm", "arrive", "miss", "cancel")) {
            var name = Map.of("confirm", "confirmed", "arrive", "arrived", "miss", "missed");
            make("/bookings/{" + name.getOrDefault(status, "cancelled") + "}/" + status, "{}");
        }
    }

    private void book(String name, String resource, String start, String phone) {
        var client = Map.of("name", name.equals("secret") ? "Тайнов" : "Иван", "phone", phone);
        var request =
                Map.of(
                        "resources",
                        List.of(resource),
                        "start",
                        start,
                        "client",
                        client,
                        "overbook",
                        name.equals("overbooked"));
        var answer = make("/bookings", Json.text(request));
        names.put(name, Json.findText(answer, "id").orElseThrow());
    }

    private Map<String, Object> make(String path, String body) {
        var answer = answer(Request.of("POST", "/api/staff" + path, body));
        assertTrue(answer.statusCode() < 300, () -> path + ": " + answer.body());
        return Json.findObject(answer.body()).orElseThrow();
    }

    /// What a refusal must not say: who else comes, and how one gets at his booking.
    Set<String> secrets() {
        return Set.of("Тайнов", "9035550199", names.getOrDefault("secret", ""));
    }

    /// The answer to an administrator's request. In its texts, `{booked}` stands for the id of that booking.
    HttpResponse<String> answer(Request request) {
        var body = BodyPublishers.ofString(named(request.body()));
        var sent =
                browser.request(named(request.address()))
                        .header("authorization", "Bearer " + token)
                        .method(request.method(), body);
        request.headers().forEach(sent::header);
        return browser.send(sent);
    }

    private String named(String text) {
        var named = text;
        for (var name : names.entrySet()) {
            named = named.replace("{" + name.getKey() + "}", name.getValue());
        }
        return named;
    }

    /// The answer when all is done that follows from the request.
    HttpResponse<String> answerInFull(Request request) throws InterruptedException {
        var answer = answer(request);
        zapis.awaitQuiet();
        return answer;
    }

    /// The request with the tag of what it wants to change, where that has one.
    Request asRead(Request request) {
        var path = request.address().replaceFirst("\\?.*|/(logo|holidays|ill)$", "");
        if (request.method().equals("POST") && path.equals(request.address())) {
            return request;
        }
        var read = answer(Request.of("GET", path, ""));
        return request.with("if-match", read.headers().firstValue("etag").orElse(""));
    }

    /// What was stored and removed by what was asked meanwhile. Without a call that writes, there is nothing to look for.
    List<String> storedDuring(Runnable asking) {
        var writes = new AtomicInteger();
        var before = content;
        zapis.table()
                .intercept((operation, call) -> {
                    if (!operation.matches("get.*|batchGet.*|query.*|scan.*")) {
                        writes.incrementAndGet();
                    }
                    return call.make();
                });
        asking.run();
        content = writes.get() > 0 ? content() : before;
        return Stream.concat(
                        minus(content, before).map(item -> "stored " + item),
                        minus(before, content).map(item -> "removed " + item))
                .toList();
    }

    private static <T> Stream<T> minus(Set<T> items, Set<T> others) {
        return items.stream().filter(item -> !others.contains(item));
    }

    /// All that is stored now.
    Set<Map<String, AttributeValue>> content() {
        var table = zapis.table();
        var scan = ScanRequest.builder().tableName(table.name()).consistentRead(true).build();
        var items = new HashSet<Map<String, AttributeValue>>();
        table.client().scanPaginator(scan).items().forEach(items::add);
        content = items;
        return items;
    }

    /// From now on each request leaves something in the table, however it is answered.
    void becomeCareless() {
        careless = true;
    }

    /// The project's own parts, which can be made careless.
    private Parts parts() {
        var project = Parts.ofProject();
        return new Parts(
                project.template(),
                (clients, clock) -> {
                    var handlers = project.handlers().apply(clients, clock);
                    return function -> {
                        var handler = handlers.create(function);
                        return (in, out, context) -> {
                            if (careless) {
                                leaveTrace(context.getAwsRequestId());
                            }
                            handler.handleRequest(in, out, context);
                        };
                    };
                });
    }

    private void leaveTrace(String id) {
        var item = Map.of("pk", AttributeValue.fromS("TRACE"), "sk", AttributeValue.fromS(id));
        var table = zapis.table();
        table.client().putItem(PutItemRequest.builder().tableName(table.name()).item(item).build());
    }

    @Override
    public void close() {
        browser.close();
        zapis.close();
    }
}
