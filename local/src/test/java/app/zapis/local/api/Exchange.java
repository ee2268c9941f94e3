package app.zapis.local.api;

import app.zapis.local.http.Form;
import app.zapis.local.json.Json;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A request and its answer.
///
/// @param route as API Gateway names it
/// @param variables the variable parts of the path
/// @param rawQuery the parameters of the address, encoded
record Exchange(
        String route,
        Map<String, String> variables,
        String rawQuery,
        Message request,
        int status,
        Message answer) {
    /// Headers and a body.
    ///
    /// @param headers by lower-case name
    /// @param body empty for none
    record Message(Map<String, String> headers, String body) {
        /// The media type of the body without its parameters.
        String type() {
            var type = headers.getOrDefault("content-type", "").split(";", 2)[0];
            return type.strip().toLowerCase(Locale.ROOT);
        }
    }

    /// What a function was given and what it answered, both in payload format 2.0.
    static Exchange of(String event, String answer) {
        var given = Json.findObject(event).orElseThrow();
        var answered = Json.findObject(answer).orElseThrow();
        return new Exchange(
                text(given, "routeKey"),
                texts(Json.object(given, "pathParameters")),
                text(given, "rawQueryString"),
                message(given),
                answered.get("statusCode") instanceof Integer status ? status : 0,
                message(answered));
    }

    private static Message message(Map<String, Object> event) {
        return new Message(texts(Json.object(event, "headers")), body(event));
    }

    private static String body(Map<String, Object> event) {
        var body = text(event, "body");
        return Boolean.TRUE.equals(event.get("isBase64Encoded"))
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    private static String text(Map<String, Object> event, String name) {
        return Json.findText(event, name).orElse("");
    }

    private static Map<String, String> texts(Map<String, Object> members) {
        return members.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                member -> member.getKey().toLowerCase(Locale.ROOT),
                                member -> String.valueOf(member.getValue())));
    }

    /// The parameters of the address.
    Map<String, List<String>> query() {
        return Form.of(rawQuery).all();
    }

    /// Whether what was asked for was done.
    boolean wentWell() {
        return status >= 200 && status < 400;
    }
}
