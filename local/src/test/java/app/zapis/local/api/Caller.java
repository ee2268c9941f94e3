package app.zapis.local.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.Browser;
import app.zapis.local.LocalZapis;
import app.zapis.local.json.Json;
import app.zapis.local.oidc.Employee;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Calls routes as an administrator's program does, and says which answer it expects.
final class Caller implements AutoCloseable {
    private final LocalZapis zapis;
    private final Browser browser;

    Caller(LocalZapis zapis) {
        this.zapis = zapis;
        this.browser = new Browser(zapis.uri());
    }

    /// Asks.
    ///
    /// @param request method and address, like `GET /api/resources`
    /// @param headers names and values in turn
    HttpResponse<String> ask(int status, String request, String... headers) {
        return send(status, request, "", headers);
    }

    /// Sends JSON, or what the headers say.
    HttpResponse<String> send(int status, String request, String body, String... headers) {
        return send(status, request, BodyPublishers.ofString(body), headers);
    }

    /// Sends what is no text.
    HttpResponse<String> send(int status, String request, BodyPublisher body, String... headers) {
        var parts = request.split(" ", 2);
        var builder = browser.request(parts[1]);
        builder.setHeader("accept", "application/json")
                .setHeader("content-type", "application/json")
                .setHeader("authorization", "Bearer " + token());
        for (int i = 0; i < headers.length; i += 2) {
            builder.setHeader(headers[i], headers[i + 1]);
        }
        var answer = browser.send(builder.method(parts[0], body));
        assertEquals(status, answer.statusCode(), () -> request + ": " + answer.body());
        return answer;
    }

    /// Changes what it has just read.
    ///
    /// @param read the address that tells the version
    HttpResponse<String> change(int status, String request, String body, String read) {
        return send(status, request, body, "if-match", etag(read));
    }

    /// The version of what can be read there.
    String etag(String read) {
        return ask(200, "GET " + read).headers().firstValue("etag").orElseThrow();
    }

    private String token() {
        var claims = zapis.issuer().accessClaims(Employee.MARIA, List.of("zapis/admin"));
        return zapis.issuer().sign(claims);
    }

    /// Books for Olga, as staff.
    ///
    /// @return the id of the booking, where it is made
    String book(int status, String resource, String start) {
        return member(send(status, "POST /api/staff/bookings", wish(resource, start)), "id");
    }

    /// A request for a booking for Olga.
    static String wish(String resource, String start) {
        var olga = "\"client\":{\"name\":\"Olga\",\"phone\":\"+79161234567\"}";
        return "{\"resources\":[\"" + resource + "\"],\"start\":\"" + start + "\"," + olga + "}";
    }

    /// A member of an answer, as text.
    static String member(HttpResponse<String> answer, String name) {
        return String.valueOf(Json.findObject(answer.body()).orElse(Map.of()).get(name));
    }

    /// The texts of a member of each entry of a list.
    static Stream<String> each(HttpResponse<String> answer, String list, String name) {
        return Json.findObject(answer.body()).orElse(Map.of()).get(list) instanceof List<?> entries
                ? entries.stream()
                        .filter(Map.class::isInstance)
                        .map(entry -> String.valueOf(((Map<?, ?>) entry).get(name)))
                : Stream.empty();
    }

    @Override
    public void close() {
        browser.close();
    }
}
