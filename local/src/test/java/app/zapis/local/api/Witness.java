package app.zapis.local.api;

import app.zapis.local.Parts;
import app.zapis.local.function.Handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Stands between the gateway and the functions, and holds each request and its answer against openapi.json.
public final class Witness {
    private final ApiDocument document;
    private final RequestRules requestRules;
    private final AnswerRules answerRules;
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private Witness(ApiDocument document) {
        this.document = document;
        this.requestRules = new RequestRules(document);
        this.answerRules = new AnswerRules(document);
    }

    /// By the project's own document.
    public static Witness ofProject() throws IOException {
        return by(Files.readString(Path.of("../openapi.json")));
    }

    /// By another document.
    static Witness by(String document) {
        return new Witness(new ApiDocument(document));
    }

    /// The project's template and functions, watched.
    public Parts parts() {
        var project = Parts.ofProject();
        return new Parts(
                project.template(),
                (clients, clock) -> watched(project.handlers().apply(clients, clock)));
    }

    private Handlers watched(Handlers handlers) {
        return function -> {
            var handler = handlers.create(function);
            return (in, out, context) -> watched(handler, in, out, context);
        };
    }

    private void watched(
            RequestStreamHandler handler, InputStream in, OutputStream out, Context context)
            throws IOException {
        var event = in.readAllBytes();
        var answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        var text = new String(event, StandardCharsets.UTF_8);
        if (text.contains("\"routeKey\"")) {
            see(Exchange.of(text, answer.toString(StandardCharsets.UTF_8)));
        }
        answer.writeTo(out);
    }

    /// Looks at a request and its answer.
    void see(Exchange exchange) {
        var operation = document.operations().get(exchange.route());
        if (operation == null) {
            faults.add(exchange.route() + " is not described");
            return;
        }
        Stream.concat(
                        exchange.wentWell()
                                ? requestRules.faults(operation, exchange)
                                : Stream.empty(),
                        answerRules.faults(operation, exchange))
                .forEach(fault -> faults.add(exchange.route() + " " + fault));
        if (exchange.wentWell()) {
            done.add(exchange.route());
        }
    }

    /// All that was not as described.
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /// The operations that were not called, or always refused.
    Set<String> neverDone() {
        var missing = new TreeSet<>(document.operations().keySet());
        missing.removeAll(done);
        return missing;
    }
}
