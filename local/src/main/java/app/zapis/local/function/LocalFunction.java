package app.zapis.local.function;

import app.zapis.local.json.Bytes;
import app.zapis.local.template.LambdaFunction;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedDeque;

/// A function of the stack, to be called from many threads. Like Lambda it gives a handler one
/// event at a time, and makes another handler when all are busy.
public final class LocalFunction {
    private final LambdaFunction definition;
    private final Handlers handlers;
    private final Host host;
    private final ConcurrentLinkedDeque<RequestStreamHandler> idle = new ConcurrentLinkedDeque<>();

    LocalFunction(LambdaFunction definition, Handlers handlers, Host host) {
        this.definition = definition;
        this.handlers = handlers;
        this.host = host;
        idle.push(handlers.create(definition));
    }

    /// What the template says of it.
    public LambdaFunction definition() {
        return definition;
    }

    /// Calls the handler and waits for its answer. The stack trace of a failure goes to the log.
    public Invocation invoke(Bytes event) {
        host.activity().begin();
        var handler = idleOne();
        try {
            var output = new ByteArrayOutputStream();
            handler.handleRequest(event.stream(), output, new LocalContext(definition, host));
            return new Invocation.Answered(Bytes.of(output.toByteArray()));
        } catch (IOException | RuntimeException | Error thrown) {
            // Whatever a handler throws, Lambda goes on; this is the one place that catches it all.
            host.log().print(definition.logicalId() + " failed: ");
            thrown.printStackTrace(host.log());
            return new Invocation.Failed(thrown);
        } finally {
            idle.push(handler);
            host.activity().end();
        }
    }

    private RequestStreamHandler idleOne() {
        var handler = idle.poll();
        return handler == null ? handlers.create(definition) : handler;
    }
}
