package app.zapis.local.api;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Requests as an operation describes them. Only those that are granted have to be so.
final class RequestRules {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ApiDocument document;

    RequestRules(ApiDocument document) {
        this.document = document;
    }

    Stream<String> faults(Place operation, Exchange exchange) {
        return Stream.of(
                        unknownParameters(operation, exchange),
                        operation
                                .child("parameters")
                                .entries()
                                .flatMap(parameter -> parameterFaults(parameter, exchange)),
                        bodyFaults(operation.child("requestBody"), exchange.request()))
                .flatMap(faults -> faults)
                .map(fault -> "request: " + fault);
    }

    private static Stream<String> unknownParameters(Place operation, Exchange exchange) {
        var known =
                operation
                        .child("parameters")
                        .entries()
                        .filter(parameter -> parameter.text("in").equals("query"))
                        .map(parameter -> parameter.text("name"))
                        .toList();
        return exchange.query().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> "has the parameter " + name);
    }

    private Stream<String> parameterFaults(Place parameter, Exchange exchange) {
        var values = values(parameter, exchange);
        var name = parameter.text("name");
        if (values.isEmpty()) {
            return parameter.flag("required") ? Stream.of("lacks " + name) : Stream.empty();
        }
        var schema = parameter.child("schema");
        return document.faults(schema, ApiDocument.values(schema, values)).stream()
                .map(fault -> name + " " + fault);
    }

    private static List<String> values(Place parameter, Exchange exchange) {
        var name = parameter.text("name");
        return switch (parameter.text("in")) {
            case "query" -> exchange.query().getOrDefault(name, List.of());
            case "path" -> Stream.ofNullable(exchange.variables().get(name)).toList();
            default ->
                    Stream.ofNullable(
                                    exchange.request().headers().get(name.toLowerCase(Locale.ROOT)))
                            .toList();
        };
    }

    private Stream<String> bodyFaults(Place described, Exchange.Message request) {
        if (request.body().isEmpty()) {
            return described.flag("required") ? Stream.of("has no body") : Stream.empty();
        }
        var content = described.child("content").child(request.type());
        if (!content.exists()) {
            return Stream.of("has a body of the type " + request.type());
        }
        // A picture has no schema.
        var schema = content.child("schema");
        return schema.exists() ? document.faults(schema, tree(request)).stream() : Stream.empty();
    }

    private static JsonNode tree(Exchange.Message request) {
        return request.type().equals(FORM)
                ? ApiDocument.readForm(request.body())
                : ApiDocument.read(request.body());
    }
}
