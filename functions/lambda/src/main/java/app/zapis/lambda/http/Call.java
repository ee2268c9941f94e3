package app.zapis.lambda.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// An HTTP request as API Gateway brings it: payload format 2.0 of HTTP APIs.
/// Source: <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html>
public final class Call {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LARGEST_BODY = 16 * 1024;

    private final Map<String, Object> event;

    Call(Map<String, Object> event) {
        this.event = event;
    }

    /// The route of the template that matched, like `GET /c/{code}`.
    public String route() {
        return text(event, "routeKey");
    }

    /// A variable part of the path.
    public String path(String name) {
        return text(map(event, "pathParameters"), name);
    }

    /// A header, or the empty text.
    ///
    /// @param name in lower case
    public String header(String name) {
        return text(map(event, "headers"), name);
    }

    /// All parameters of the address, in order; a name may come several times.
    ///
    /// @throws BadInput if it cannot be decoded
    public Map<String, List<String>> query() {
        return parameters(text(event, "rawQueryString"));
    }

    /// The body as a JSON object.
    ///
    /// @throws BadInput if it is none, too large, or of another type
    public Input json() {
        if (!mediaType().equals("application/json")) {
            throw BadInput.unreadable(
                    415, "unsupported-media-type", "send the body as application/json");
        }
        try {
            return Input.of(Json.read(body()));
        } catch (IOException e) {
            throw BadInput.unreadable(400, "malformed", "the body is not valid JSON");
        }
    }

    /// Whether the body is a form.
    public boolean sendsForm() {
        return mediaType().equals(FORM);
    }

    /// The fields of a form; a name may come several times.
    ///
    /// @throws BadInput if it is too large, or cannot be decoded
    public Map<String, List<String>> form() {
        return parameters(body());
    }

    /// The address from which the request came, as the gateway saw it: no header can claim another.
    public String sourceIp() {
        return text(map(map(event, "requestContext"), "http"), "sourceIp");
    }

    /// The name of the signed-in employee, as the token gives it.
    public String user() {
        return claim("username");
    }

    private String claim(String name) {
        var jwt = map(map(map(event, "requestContext"), "authorizer"), "jwt");
        return text(map(jwt, "claims"), name);
    }

    /// The version that a change is for, by `If-Match`.
    ///
    /// @param stored reads the version that is stored now; needed only where the header leaves several
    /// @throws BadInput 428 if the header is missing, 412 if it names no version that could be stored
    public long ifMatch(LongSupplier stored) {
        return findIfMatch(stored)
                .orElseThrow(() ->
                        BadInput.unreadable(
                                428,
                                "precondition-required",
                                "send If-Match with the ETag that you read"));
    }

    /// The same, where the header may be left out.
    public Optional<Long> findIfMatch(LongSupplier stored) {
        var header = header("if-match");
        return header.isEmpty()
                ? Optional.empty()
                : Optional.of(IfMatch.of(header).version(stored));
    }

    /// Whether a body came with the request.
    public boolean hasBody() {
        return !text(event, "body").isEmpty();
    }

    /// Whether the caller wants to see a page: it says so, or it says nothing, and looks at something or sent a form.
    public boolean wantsPage() {
        return new Accept(header("accept")).prefersPage(route().startsWith("GET ") || sendsForm());
    }

    /// Whether the caller has a copy with that tag: `If-None-Match` names it, or any. By the weak comparison of RFC 9110
    /// §8.8.3.2: what stands between may have packed it.
    ///
    /// @param etag with its quotes
    public boolean hasCopy(String etag) {
        return Arrays.stream(header("if-none-match").split(",", -1))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    /// Whether the caller may do what only administrators may, by the scopes of his token.
    public boolean byAdministrator() {
        return List.of(claim("scope").split(" ", -1)).contains("zapis/admin");
    }

    /// What the body is, without parameters, in lower case.
    public String mediaType() {
        return header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /// The body as it is.
    ///
    /// @param most that it may have, in bytes
    /// @throws BadInput if it has more
    public byte[] bytes(int most) {
        var body = text(event, "body");
        var bytes =
                Boolean.TRUE.equals(event.get("isBase64Encoded"))
                        ? Base64.getDecoder().decode(body)
                        : body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > most) {
            throw BadInput.unreadable(413, "too-large", "a body may have " + most / 1024 + " KiB");
        }
        return bytes;
    }

    private String body() {
        var bytes = ByteBuffer.wrap(bytes(LARGEST_BODY));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw BadInput.unreadable(400, "malformed", "the body is not valid UTF-8");
        }
    }

    private static Map<String, List<String>> parameters(String encoded) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                var value = parts.length == 2 ? decoded(parts[1]) : "";
                parameters.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw BadInput.unreadable(400, "malformed", "the parameters are not properly encoded");
        }
    }

    private static Map<?, ?> map(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Map<?, ?> tree, String name) {
        return Optional.ofNullable(tree.get(name)).map(String::valueOf).orElse("");
    }
}
