package app.zapis.lambda.api;

import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Response;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// The project's `openapi.json`, as it is.
final class ApiDocument {
    /// It changes with a deployment, and who asks again an hour later with the tag gets an empty answer.
    private static final String CACHE_CONTROL = "public, max-age=3600";

    private final String text = read();
    private final String etag = "\"" + hash(text) + "\"";

    /// The document, or that it is still the one that the caller has.
    Response response(Call call) {
        var answer =
                call.hasCopy(etag)
                        ? Response.notModified()
                        : Response.text(200, "application/json", text);
        return answer.withHeader("etag", etag).withHeader("cache-control", CACHE_CONTROL);
    }

    private static String read() {
        try (var in =
                Objects.requireNonNull(ApiDocument.class.getResourceAsStream("/openapi.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
