package app.zapis.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Browser;
import app.zapis.local.LocalZapis;
import app.zapis.local.Sample;
import app.zapis.local.json.Json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTest {
    private static final int MANY = 200;

    private final Sample sample = new Sample();
    private final LocalZapis zapis = sample.start();
    private final Browser browser = new Browser(zapis.uri());

    @BeforeEach
    void echo() {
        answer(Sample.ok("{}"));
    }

    @AfterAll
    void close() {
        browser.close();
        zapis.close();
    }

    @Test
    void tellsTheFunctionOfTheRequest() {
        echoEvents();

        var event =
                sent(
                        browser.request("/echo/a%20b%2Fc?x=1&y=%D0%B0&x=2+3&z")
                                .header("Accept-Language", "ru")
                                .header("X-Two", "1")
                                .header("X-Two", "2")
                                .header("Cookie", "a=1; b=2"));

        assertEquals("2.0", event.get("version"));
        assertEquals("GET /echo/{name}", event.get("routeKey"));
        assertEquals("/echo/a b/c", event.get("rawPath"));
        assertEquals("x=1&y=%D0%B0&x=2+3&z", event.get("rawQueryString"));
        assertEquals(Map.of("name", "a b/c"), event.get("pathParameters"));
        assertEquals(Map.of("x", "1,2 3", "y", "а", "z", ""), event.get("queryStringParameters"));
        assertEquals(List.of("a=1", "b=2"), event.get("cookies"));
        assertEquals(false, event.get("isBase64Encoded"));
        var headers = Json.object(event, "headers");
        assertEquals("ru", headers.get("accept-language"));
        assertEquals("1,2", headers.get("x-two"));
        assertEquals("127.0.0.1", headers.get("x-forwarded-for"));
        assertEquals(false, headers.containsKey("cookie"));
    }

    @Test
    void tellsTheFunctionOfItsSurroundings() {
        echoEvents();

        var context = Json.object(sent(browser.request("/echo/a")), "requestContext");

        var http = Json.object(context, "http");
        assertEquals("GET", http.get("method"));
        assertEquals("/echo/a", http.get("path"));
        assertEquals("127.0.0.1", http.get("sourceIp"));
        assertEquals(false, context.containsKey("authorizer"));
        assertEquals("24/Nov/2026:08:00:00 +0000", context.get("time"));
        assertEquals(1_795_507_200_000L, context.get("timeEpoch"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, {}, {}, false",
        "application/json; charset=utf-8, Ж, Ж, false",
        "text/plain, a, a, false",
        "application/x-www-form-urlencoded, a=b, YT1i, true",
        "application/octet-stream, a=b, YT1i, true"
    })
    void handsOnTheBodyAsTextOrBase64(String type, String body, String handedOn, boolean base64) {
        echoEvents();

        var event =
                sent(
                        browser.request("/echo")
                                .header("content-type", type)
                                .POST(BodyPublishers.ofString(body)));

        assertEquals(handedOn, event.get("body"));
        assertEquals(base64, event.get("isBase64Encoded"));
    }

    @Test
    void handsOnBytesThatAreNoTextAsBase64() {
        echoEvents();

        var event =
                sent(
                        browser.request("/echo")
                                .header("content-type", "application/json")
                                .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff})));

        assertEquals("Iv8=", event.get("body"));
    }

    @Test
    void answersAsTheFunctionSays() {
        answer(
                Map.of(
                        "statusCode",
                        422,
                        "headers",
                        Map.of("Content-Type", "application/problem+json", "retry-after", "3"),
                        "cookies",
                        List.of("a=1; HttpOnly", "b=2"),
                        "body",
                        "{\"title\":\"Жаль\"}"));

        var response = browser.get("/echo/a");

        assertEquals(422, response.statusCode());
        assertEquals("{\"title\":\"Жаль\"}", response.body());
        var headers = response.headers();
        assertEquals(List.of("application/problem+json"), headers.allValues("content-type"));
        assertEquals(List.of("3"), headers.allValues("retry-after"));
        assertEquals(List.of("a=1; HttpOnly", "b=2"), headers.allValues("set-cookie"));
    }

    @Test
    void decodesABodyInBase64() {
        answer(Map.of("statusCode", 200, "body", "0JY=", "isBase64Encoded", true));

        assertEquals("Ж", browser.get("/echo/a").body());
    }

    @Test
    void answersWithoutABody() {
        answer(Map.of("statusCode", 303, "headers", Map.of("location", "/c/1")));

        var response = browser.get("/echo/a");

        assertEquals(303, response.statusCode());
        assertEquals("", response.body());
        assertEquals("/c/1", response.headers().firstValue("location").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"GET, /", "GET, /echo", "DELETE, /echo/a", "HEAD, /echo/a", "GET, /echo/a/"})
    void answersItselfWhereThereIsNoRoute(String method, String path) {
        var response = browser.send(browser.request(path).method(method, BodyPublishers.noBody()));

        assertEquals(404, response.statusCode());
        assertEquals(method.equals("HEAD") ? "" : "{\"message\":\"Not Found\"}", response.body());
    }

    @Test
    void answersItselfWhenTheFunctionFails() {
        var response = browser.get("/broken");

        assertEquals(500, response.statusCode());
        assertEquals("{\"message\":\"Internal Server Error\"}", response.body());
        assertTrue(sample.err().contains("BrokenFunction failed: java.lang.IllegalState"));
    }

    @Test
    void answersItselfWhenTheFunctionsAnswerIsNone() {
        answer(Map.of("body", "no status"));

        assertEquals(500, browser.get("/echo/a").statusCode());
        assertTrue(sample.err().contains("GET /echo/{name} was answered by what is no HTTP"));
    }

    @Test
    void refusesABodyThatIsTooLong() {
        var body = new byte[10 * 1024 * 1024 + 1];

        var response =
                browser.send(browser.request("/echo").POST(BodyPublishers.ofByteArray(body)));

        assertEquals(413, response.statusCode());
        assertEquals("{\"message\":\"Request Too Long\"}", response.body());
    }

    @Test
    void answersManyAtOnce() throws Exception {
        echoEvents();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(
                            IntStream.range(0, MANY)
                                    .<Callable<Object>>mapToObj(
                                            i -> () -> named(sent(browser.request("/echo/" + i))))
                                    .toList());

            var names = new HashSet<>();
            for (Future<Object> answer : answers) {
                names.add(answer.get());
            }
            assertEquals(MANY, names.size());
        }
    }

    private static Object named(Map<String, Object> event) {
        return Json.object(event, "pathParameters").getOrDefault("name", "");
    }

    private void echoEvents() {
        sample.replace("Echo", event -> Sample.ok(Json.text(event)));
    }

    private void answer(Map<String, Object> answer) {
        sample.replace("Echo", _ -> answer);
    }

    private Map<String, Object> sent(HttpRequest.Builder request) {
        return Json.findObject(browser.send(request).body()).orElseThrow();
    }
}
