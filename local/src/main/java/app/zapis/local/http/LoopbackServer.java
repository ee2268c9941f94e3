package app.zapis.local.http;

import app.zapis.local.json.Bytes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An HTTP server that only this machine reaches. Each request has a virtual thread of its own.
public final class LoopbackServer implements AutoCloseable {
    /// API Gateway takes no longer body, so nobody here does.
    static final int LONGEST_BODY = 10 * 1024 * 1024;

    private static final int WAITING_CALLERS = 1024;

    static {
        // Read once, when the JDK's server is first used. Without it a reply to a kept connection
        // waits 40 ms for the caller's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LoopbackServer(HttpServer server) {
        this.server = server;
    }

    /// Takes the port, but answers nothing yet.
    ///
    /// @param port 0 for any free one
    /// @throws IOException if the port is taken or may not be used
    public static LoopbackServer bind(int port) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new LoopbackServer(HttpServer.create(address, WAITING_CALLERS));
    }

    /// Answers from now on.
    ///
    /// @param err where a defect of the responder is shown
    public void start(Responder responder, PrintStream err) {
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, responder, err));
        server.start();
    }

    /// The port it listens on.
    public int port() {
        return server.getAddress().getPort();
    }

    /// Where it is reached, without a slash at the end.
    public URI uri() {
        return URI.create("http://localhost:" + port());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Responder responder, PrintStream err)
            throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
            var reply =
                    body.length > LONGEST_BODY
                            ? tooLong(exchange)
                            : reply(request(exchange, body), responder, err);
            if (reply instanceof Reply.Answer answer) {
                send(exchange, answer);
            }
        }
    }

    /// A caller that still sends would see a broken connection instead of the answer.
    private static Reply tooLong(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().skip(4L * LONGEST_BODY);
        return Reply.json(413, Map.of("message", "Request Too Long"));
    }

    private static Request request(HttpExchange exchange, byte[] body) {
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getProtocol(),
                exchange.getRequestHeaders(),
                Bytes.of(body),
                exchange.getRemoteAddress());
    }

    /// The JDK's server would hide a defect and only close the connection.
    private static Reply reply(Request request, Responder responder, PrintStream err) {
        try {
            return responder.reply(request);
        } catch (Error | RuntimeException defect) {
            defect.printStackTrace(err);
            return Reply.json(500, Map.of("message", "Internal Server Error"));
        }
    }

    private static void send(HttpExchange exchange, Reply.Answer answer) throws IOException {
        for (var header : answer.headers()) {
            exchange.getResponseHeaders().add(header.name(), header.value());
        }
        boolean silent = answer.body().size() == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), silent ? -1 : answer.body().size());
        if (!silent) {
            answer.body().writeTo(exchange.getResponseBody());
        }
    }
}
