package app.zapis.local.storm;

import app.zapis.lambda.table.SideBySide;
import app.zapis.local.Parts;
import app.zapis.local.function.Handlers;
import app.zapis.local.json.Json;
import app.zapis.local.template.LambdaFunction;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The project's functions under a scheduler that fires at least once, and now and then twice at the same moment.
///
/// @param defect planted into all of them
record Repeating(Odds odds, Defect defect) {
    Parts parts() {
        var project = Parts.ofProject();
        return new Parts(
                project.template(),
                (clients, clock) -> {
                    var handlers = project.handlers().apply(defect.apply(clients), clock);
                    return function -> handler(handlers, function);
                });
    }

    private RequestStreamHandler handler(Handlers handlers, LambdaFunction function) {
        var handler = handlers.create(function);
        if (!function.logicalId().equals("SendMessageFunction")) {
            return handler;
        }
        var other = handlers.create(function);
        return (in, out, context) -> {
            var event = in.readAllBytes();
            try (var calls = new SideBySide()) {
                if (firesTwice(new String(event, StandardCharsets.UTF_8))) {
                    var twin = calls.start(() -> call(other, event, context));
                    var _ = call(handler, event, context);
                    SideBySide.result(twin).writeTo(out);
                } else {
                    call(handler, event, context).writeTo(out);
                }
            }
        };
    }

    private static ByteArrayOutputStream call(
            RequestStreamHandler handler, byte[] event, Context context) throws IOException {
        var answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        return answer;
    }

    private boolean firesTwice(String event) {
        var booking = Json.findObject(event).flatMap(tree -> Json.findText(tree, "booking"));
        return booking.filter(id -> odds.luck(id) < odds.twice()).isPresent();
    }
}
