package app.zapis.lambda.testbed;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A request as a client sends it, and the event that API Gateway makes of it.
///
/// @param address path and query
/// @param headers by lower-case name
/// @param body as the event has it
/// @param user who has signed in, empty for nobody
public record HttpCall(
        String method,
        String address,
        Map<String, String> headers,
        String body,
        boolean base64,
        String user) {
    /// From where requests come.
    public static final String USUAL_ADDRESS = "203.0.113.7";

    /// As proxies tell it.
    private static final String FROM = "x-forwarded-for";

    /// A request without a body, by a program.
    public static HttpCall get(String address) {
        return of("GET", address);
    }

    /// A request whose body is still to come, by a program.
    public static HttpCall post(String address) {
        return of("POST", address);
    }

    /// A request by some method, by a program.
    public static HttpCall of(String method, String address) {
        return new HttpCall(method, address, Map.of("accept", "application/json"), "", false, "");
    }

    /// The same by an employee.
    public HttpCall by(String user) {
        return new HttpCall(method, address, headers, body, base64, user);
    }

    /// The same by a browser that wants to see a page.
    public HttpCall byBrowser() {
        return with("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    }

    /// The same with another header.
    public HttpCall with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header.toLowerCase(Locale.ROOT), value);
        return new HttpCall(method, address, Map.copyOf(all), body, base64, user);
    }

    /// The same from another address than [#USUAL_ADDRESS].
    public HttpCall from(String sourceIp) {
        return with(FROM, sourceIp);
    }

    private String from() {
        return headers.getOrDefault(FROM, USUAL_ADDRESS);
    }

    /// The same with a body of JSON.
    public HttpCall json(String text) {
        return new HttpCall(method, address, headers, text, false, user)
                .with("content-type", "application/json");
    }

    /// The same with a body as a form sends it.
    public HttpCall form(String text) {
        return new HttpCall(method, address, headers, text, false, user)
                .with("content-type", "application/x-www-form-urlencoded");
    }

    /// The same with a body that the gateway takes for binary.
    public HttpCall bytes(String type, byte[] bytes) {
        var text = Base64.getEncoder().encodeToString(bytes);
        return new HttpCall(method, address, headers, text, true, user).with("content-type", type);
    }

    /// The event.
    public Map<String, Object> event() {
        var parts = address.split("\\?", 2);
        var route = Route.of(method, parts[0]);
        var event = new LinkedHashMap<String, Object>();
        event.put("version", "2.0");
        event.put("rawPath", parts[0]);
        event.put("rawQueryString", parts.length == 2 ? parts[1] : "");
        event.put("headers", headers);
        event.put("routeKey", route.key());
        if (!route.parameters().isEmpty()) {
            event.put("pathParameters", route.parameters());
        }
        if (!body.isEmpty()) {
            event.put("body", body);
        }
        event.put("requestContext", context());
        event.put("isBase64Encoded", base64);
        return event;
    }

    private Map<String, Object> context() {
        var http = Map.of("sourceIp", from());
        return user.isEmpty()
                ? Map.of("http", http)
                : Map.of(
                        "http",
                        http,
                        "authorizer",
                        Map.of("jwt", Map.of("claims", Map.of("username", user))));
    }
}
