package app.zapis.local.http;

import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What becomes of a request.
public sealed interface Reply {
    /// It is answered.
    ///
    /// @param headers besides the length, which the server writes
    record Answer(int status, List<Header> headers, Bytes body) implements Reply {
        public Answer {
            headers = List.copyOf(headers);
        }

        /// The same with one header more.
        public Answer with(String header, String value) {
            var more = new ArrayList<>(headers);
            more.add(new Header(header, value));
            return new Answer(status, more, body);
        }
    }

    /// The connection is closed without an answer: the caller cannot know what happened.
    record HangUp() implements Reply {}

    /// A tree in JSON.
    static Answer json(int status, Map<String, ?> tree) {
        return of(status, "application/json", Json.bytes(tree));
    }

    /// A problem as of RFC 9457.
    static Answer problem(int status, String title, String detail) {
        var tree = Map.of("title", title, "status", status, "detail", detail);
        return of(status, "application/problem+json", Json.bytes(tree));
    }

    /// A page that loads nothing from elsewhere and runs no script.
    static Answer html(int status, String page) {
        var policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
        return of(status, "text/html; charset=utf-8", Bytes.of(page))
                .with("content-security-policy", policy)
                .with("cache-control", "no-store");
    }

    /// Any other content.
    static Answer of(int status, String contentType, Bytes body) {
        return new Answer(status, List.of(new Header("content-type", contentType)), body);
    }
}
