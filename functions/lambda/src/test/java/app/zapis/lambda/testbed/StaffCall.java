package app.zapis.lambda.testbed;

import app.zapis.lambda.http.Json;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// A call by someone of the staff, as the event that API Gateway makes of it.
public final class StaffCall {
    private final Map<String, Object> event = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> path = new LinkedHashMap<>();

    private StaffCall(String route, String scope) {
        var claims = Map.of("scope", "openid " + scope, "username", "maria");
        event.put("version", "2.0");
        event.put("routeKey", route);
        event.put("rawPath", route.substring(route.indexOf(' ') + 1));
        event.put("rawQueryString", "");
        event.put("headers", headers);
        event.put("pathParameters", path);
        event.put("requestContext", Map.of("authorizer", Map.of("jwt", Map.of("claims", claims))));
        event.put("isBase64Encoded", false);
    }

    /// By an administrator.
    public static StaffCall admin(String route) {
        return new StaffCall(route, "zapis/admin");
    }

    /// By someone who is none.
    public static StaffCall employee(String route) {
        return new StaffCall(route, "zapis/staff");
    }

    /// The same with a variable of its path.
    public StaffCall at(String variable, String value) {
        path.put(variable, value);
        return this;
    }

    /// The same on a version that was read.
    public StaffCall ifMatch(String etag) {
        return with("if-match", etag);
    }

    /// The same with a header.
    public StaffCall with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /// The same with a body of JSON.
    public StaffCall json(String text) {
        event.put("body", text);
        return with("content-type", "application/json");
    }

    /// The same with a body that the gateway takes for binary.
    public StaffCall bytes(String type, byte[] bytes) {
        event.put("body", Base64.getEncoder().encodeToString(bytes));
        event.put("isBase64Encoded", true);
        return with("content-type", type);
    }

    /// The event.
    public String event() {
        return Json.text(event);
    }
}
