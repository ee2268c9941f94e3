package app.zapis.local.api;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Answers as an operation describes them, whatever was asked.
final class AnswerRules {
    /// Said of the content, and of all answers at once.
    private static final Set<String> NOT_BY_NAME = Set.of("content-type", "cache-control");

    private final ApiDocument document;

    AnswerRules(ApiDocument document) {
        this.document = document;
    }

    Stream<String> faults(Place operation, Exchange exchange) {
        var described = operation.child("responses").child("" + exchange.status());
        var faults =
                described.exists()
                        ? Stream.of(
                                        unknownHeaders(described, exchange.answer()),
                                        headerFaults(described, exchange.answer()),
                                        bodyFaults(described.child("content"), exchange.answer()))
                                .flatMap(all -> all)
                        : Stream.of("is not described");
        return faults.map(fault -> "answer " + exchange.status() + ": " + fault);
    }

    private static Stream<String> unknownHeaders(Place described, Exchange.Message answer) {
        var known =
                described.child("headers").names().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        return answer.headers().keySet().stream()
                .filter(name -> !known.contains(name) && !NOT_BY_NAME.contains(name))
                .map(name -> "has the header " + name);
    }

    private Stream<String> headerFaults(Place described, Exchange.Message answer) {
        var headers = described.child("headers");
        return headers.names().stream()
                .flatMap(name -> headerFaults(name, headers.child(name), answer));
    }

    private Stream<String> headerFaults(String name, Place header, Exchange.Message answer) {
        var value = answer.headers().get(name.toLowerCase(Locale.ROOT));
        if (value == null) {
            return header.flag("required") ? Stream.of("lacks " + name) : Stream.empty();
        }
        var schema = header.child("schema");
        return document.faults(schema, ApiDocument.value(schema, value)).stream()
                .map(fault -> name + " " + fault);
    }

    private Stream<String> bodyFaults(Place content, Exchange.Message answer) {
        if (!content.exists()) {
            return answer.body().isEmpty() ? Stream.empty() : Stream.of("has a body");
        }
        var described = content.child(answer.type());
        if (!described.exists()) {
            return Stream.of("has a body of the type " + answer.type());
        }
        var schema = described.child("schema");
        if (!schema.exists()) {
            return Stream.empty();
        }
        return document
                .faults(
                        schema,
                        answer.type().endsWith("json")
                                ? ApiDocument.read(answer.body())
                                : ApiDocument.value(schema, answer.body()))
                .stream();
    }
}
