package app.zapis.local.http;

/// Answers requests, many at once.
@FunctionalInterface
public interface Responder {
    /// What becomes of the request.
    Reply reply(Request request);
}
