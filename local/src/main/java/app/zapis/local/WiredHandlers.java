package app.zapis.local;

import app.zapis.lambda.Aws;
import app.zapis.lambda.Wiring;
import app.zapis.local.function.Handlers;
import app.zapis.local.template.LambdaFunction;
import app.zapis.local.template.TemplateProblem;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;

/// The handlers that Lambda calls, wired to this machine.
final class WiredHandlers implements Handlers {
    private final Aws aws;
    private final InstantSource clock;

    WiredHandlers(Clients clients, InstantSource clock) {
        this.aws = Aws.of(clients.dynamoDb(), clients.sns(), clients.scheduler());
        this.clock = clock;
    }

    @Override
    public RequestStreamHandler create(LambdaFunction function) {
        var wiring = new Wiring(function.environment(), aws, clock);
        try {
            return Class.forName(function.handler())
                    .asSubclass(RequestStreamHandler.class)
                    .getConstructor(Wiring.class)
                    .newInstance(wiring);
        } catch (InvocationTargetException thrown) {
            throw problem(function, thrown.getTargetException());
        } catch (ReflectiveOperationException | ClassCastException unusable) {
            throw problem(function, unusable);
        }
    }

    private static TemplateProblem problem(LambdaFunction function, Throwable why) {
        return new TemplateProblem(
                function.logicalId() + ": " + function.handler() + " cannot be made: " + why);
    }
}
