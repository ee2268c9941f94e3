package app.zapis.lambda.testbed;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A request as a client sends it, and the event that API Gateway makes of it.
///
/// @param address path and query
/// @param headers by lower-case name
/// @param body as the event has it
public record HttpCall(
        String method, String address, Map<String, String> headers, String body, boolean base64) {
    private static final Pattern LINK = Pattern.compile("/c/([^/]*)(|/[a-z.-]+)");

    /// A request without a body, by a program.
    public static HttpCall get(String address) {
        return new HttpCall("GET", address, Map.of("accept", "application/json"), "", false);
    }

    /// A request whose body is still to come, by a program.
    public static HttpCall post(String address) {
        return new HttpCall("POST", address, Map.of("accept", "application/json"), "", false);
    }

    /// The same by a browser that wants to see a page.
    public HttpCall byBrowser() {
        return with("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    }

    /// The same with another header.
    public HttpCall with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header.toLowerCase(Locale.ROOT), value);
        return new HttpCall(method, address, Map.copyOf(all), body, base64);
    }

    /// The same with a body of JSON.
    public HttpCall json(String text) {
        return new HttpCall(method, address, headers, text, false)
                .with("content-type", "application/json");
    }

    /// The same with a body as a form sends it.
    public HttpCall form(String text) {
        return new HttpCall(method, address, headers, text, false)
                .with("content-type", "application/x-www-form-urlencoded");
    }

    /// The same with a body that the gateway takes for binary.
    public HttpCall bytes(String type, byte[] bytes) {
        var text = Base64.getEncoder().encodeToString(bytes);
        return new HttpCall(method, address, headers, text, true).with("content-type", type);
    }

    /// The event.
    public Map<String, Object> event() {
        var parts = address.split("\\?", 2);
        var link = LINK.matcher(parts[0]);
        var event = new LinkedHashMap<String, Object>();
        event.put("version", "2.0");
        event.put("rawPath", parts[0]);
        event.put("rawQueryString", parts.length == 2 ? parts[1] : "");
        event.put("headers", headers);
        if (link.matches()) {
            event.put("routeKey", method + " /c/{code}" + link.group(2));
            event.put("pathParameters", Map.of("code", link.group(1)));
        } else {
            event.put("routeKey", method + " " + parts[0]);
        }
        if (!body.isEmpty()) {
            event.put("body", body);
        }
        event.put("isBase64Encoded", base64);
        return event;
    }
}
