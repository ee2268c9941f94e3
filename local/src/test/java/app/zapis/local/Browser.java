package app.zapis.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// Speaks to a runner over HTTP.
public final class Browser implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    /// @param base where the runner is
    public Browser(URI base) {
        this.base = base;
    }

    /// `GET`
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// `POST` of JSON
    public HttpResponse<String> post(String path, String json) {
        var body = HttpRequest.BodyPublishers.ofString(json);
        return send(request(path).header("content-type", "application/json").POST(body));
    }

    /// A request to be added to.
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    /// Any request.
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
