package app.zapis.lambda.testbed;

import app.zapis.lambda.http.Json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a function answered to an [HttpCall].
///
/// @param headers by lower-case name
public record Answer(int status, Map<String, String> headers, String body) {
    /// Reads the function's output.
    static Answer of(String output) {
        var event = object(output);
        var headers =
                ((Map<?, ?>) event.getOrDefault("headers", Map.of()))
                        .entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                entry -> String.valueOf(entry.getKey()),
                                                entry -> String.valueOf(entry.getValue())));
        return new Answer(
                (int) event.getOrDefault("statusCode", 0),
                headers,
                String.valueOf(event.get("body")));
    }

    private static Map<String, Object> object(String json) {
        try {
            return Json.event(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The body as JSON.
    public Map<String, Object> json() {
        return object(body);
    }

    /// A member of the body, as text.
    public String member(String name) {
        return String.valueOf(json().get(name));
    }

    /// A list of texts in the body.
    public List<String> texts(String name) {
        return ((List<?>) json().getOrDefault(name, List.of()))
                .stream().map(String::valueOf).toList();
    }

    /// A header, or the empty text.
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// The name of the problem, where the answer is one.
    public String problem() {
        return header("content-type").equals("application/problem+json")
                ? member("type").replace("/problems/", "")
                : "";
    }

    /// Status and name of the problem, like `409 slot-taken`.
    public String outcome() {
        return (status + " " + problem()).strip();
    }
}
