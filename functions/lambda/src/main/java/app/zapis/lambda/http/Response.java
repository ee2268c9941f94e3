package app.zapis.lambda.http;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An answer to an HTTP request.
///
/// @param headers by lower-case name
/// @param body a JSON tree, a text, or bytes
public record Response(int status, Map<String, String> headers, Object body) {
    private static final String CONTENT_TYPE = "content-type";

    /// The maps are copied.
    public Response {
        headers = Map.copyOf(headers);
    }

    /// JSON that must not be kept by caches.
    public static Response json(int status, Map<String, ?> tree) {
        return new Response(
                status,
                Map.of(CONTENT_TYPE, "application/json", "cache-control", "no-store"),
                tree);
    }

    /// A text of some type.
    ///
    /// @param type a media type with its charset
    public static Response text(int status, String type, String text) {
        return new Response(status, Map.of(CONTENT_TYPE, type), text);
    }

    /// Bytes of some type.
    public static Response bytes(String type, byte[] bytes) {
        return new Response(200, Map.of(CONTENT_TYPE, type), bytes.clone());
    }

    /// What the caller has already is what there is.
    public static Response notModified() {
        return new Response(304, Map.of(), "");
    }

    /// A refusal by RFC 9457.
    ///
    /// @param name names the type of problem, `/problems/<name>`
    /// @param detail what to change
    public static Response problem(int status, String name, String detail) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("type", "/problems/" + name);
        tree.put("title", title(name));
        tree.put("status", status);
        tree.put("detail", detail);
        return new Response(
                status,
                Map.of(CONTENT_TYPE, "application/problem+json", "cache-control", "no-store"),
                tree);
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    /// The same problem with another member.
    public Response with(String name, Object value) {
        var tree = new LinkedHashMap<String, Object>();
        if (body instanceof Map<?, ?> members) {
            members.forEach((key, member) -> tree.put(String.valueOf(key), member));
        }
        tree.put(name, value);
        return new Response(status, headers, tree);
    }

    /// The same problem, saying where it is.
    ///
    /// @param pointer an RFC 6901 JSON pointer into the body
    public Response withError(String pointer, String detail) {
        return with("errors", List.of(Json.object("pointer", pointer, "detail", detail)));
    }

    /// Done, and nothing to say.
    public static Response done() {
        return new Response(204, Map.of("cache-control", "no-store"), "");
    }

    /// Somebody else has changed the object since it was read.
    public static Response stale() {
        return problem(
                412, "precondition-failed", "this has changed since you read it; read it again");
    }

    /// There is no such object.
    public static Response notFound(String what) {
        return problem(404, "not-found", "there is no such " + what);
    }

    /// The same answer with the tag of the stored version.
    public Response withEtag(long version) {
        return withHeader("etag", "\"" + version + "\"");
    }

    /// The same answer with another header.
    public Response withHeader(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Response(status, all, body);
    }

    /// The same answer with these headers, where it does not have them already.
    Response withDefaults(Map<String, String> others) {
        var all = new LinkedHashMap<>(others);
        all.putAll(headers);
        return new Response(status, all, body);
    }

    /// The same answer in other words: those of a text in place of a tree.
    ///
    /// @param type a media type with its charset
    public Response withText(String type, String text) {
        return new Response(status, withHeader(CONTENT_TYPE, type).headers, text);
    }

    /// As API Gateway wants it, payload format 2.0.
    Map<String, Object> toEvent() {
        var event = new LinkedHashMap<String, Object>();
        event.put("statusCode", status);
        event.put("headers", headers);
        event.put("body", text(body));
        event.put("isBase64Encoded", body instanceof byte[]);
        return event;
    }

    private static String text(Object body) {
        return switch (body) {
            case String text -> text;
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> Json.text(body);
        };
    }
}
