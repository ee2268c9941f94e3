package app.zapis.local.http;

import app.zapis.local.json.Bytes;

import com.sun.net.httpserver.Headers;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/// A request, read whole.
///
/// @param protocol such as `HTTP/1.1`
/// @param caller where it came from
public record Request(
        String method,
        URI uri,
        String protocol,
        Headers headers,
        Bytes body,
        InetSocketAddress caller) {

    /// The path as it was sent, percent-encoded.
    public String rawPath() {
        return uri.getRawPath() == null ? "" : uri.getRawPath();
    }

    /// The query as it was sent, percent-encoded; empty if there is none.
    public String rawQuery() {
        return uri.getRawQuery() == null ? "" : uri.getRawQuery();
    }

    /// The header's first value.
    public Optional<String> findHeader(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }
}
