package app.zapis.local.rights;

import app.zapis.local.Clients;
import app.zapis.local.Parts;
import app.zapis.local.template.LambdaFunction;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sns.SnsClient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Writes down what each function asks of AWS, and has a function break down where a test wants it.
final class CallRecorder {
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private final Set<String> brokenDown = ConcurrentHashMap.newKeySet();

    /// What a function asked for.
    ///
    /// @param function its name in the template
    record Call(String function, SdkRequest request) {}

    /// The project's own parts, listened to.
    Parts parts() {
        var project = Parts.ofProject();
        return new Parts(
                project.template(),
                (clients, clock) -> function -> handler(function, project, clients, clock));
    }

    /// Each call so far, once.
    Set<Call> calls() {
        return Set.copyOf(calls);
    }

    /// From now on each call of that function fails.
    void breakDown(String function) {
        brokenDown.add(function);
    }

    private RequestStreamHandler handler(
            LambdaFunction function, Parts project, Clients clients, InstantSource clock) {
        var name = function.logicalId();
        var handlers = project.handlers().apply(listening(name, clients), clock);
        var handler = handlers.create(function);
        return (in, out, context) -> {
            if (brokenDown.contains(name)) {
                throw new IllegalStateException("out of order as planned");
            }
            handler.handleRequest(in, out, context);
        };
    }

    private Clients listening(String function, Clients clients) {
        return new Clients(
                listening(function, DynamoDbClient.class, clients.dynamoDb()),
                listening(function, SnsClient.class, clients.sns()),
                listening(function, SchedulerClient.class, clients.scheduler()));
    }

    private <T> T listening(String function, Class<T> type, T client) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            note(function, method, arguments);
                            return pass(client, method, arguments);
                        }));
    }

    private void note(String function, Method method, Object @Nullable [] arguments) {
        if (arguments == null
                || arguments.length != 1
                || !(arguments[0] instanceof SdkRequest request)) {
            throw new IllegalArgumentException("what does it ask for? " + method);
        }
        calls.add(new Call(function, request));
    }

    private static Object pass(Object client, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
