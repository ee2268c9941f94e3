package app.zapis.local.instep;

import app.zapis.lambda.Aws;
import app.zapis.lambda.Wiring;
import app.zapis.local.template.LambdaFunction;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sns.SnsClient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The environment of the functions: what the template gives is what they read.
final class VariableRules {
    /// Read by the JVM before any function is there.
    private static final String OF_THE_JVM = "JAVA_TOOL_OPTIONS";

    private static final Aws NOBODY =
            Aws.of(
                    nobody(DynamoDbClient.class),
                    nobody(SnsClient.class),
                    nobody(SchedulerClient.class));

    private VariableRules() {}

    /// Functions that miss a variable, and variables that nobody misses.
    static List<String> complaints(Project project) {
        return project.functions().stream()
                .flatMap(function -> Stream.concat(missing(function), needless(function)))
                .toList();
    }

    private static Stream<String> missing(LambdaFunction function) {
        return refusal(function, function.environment())
                .map(why -> function.logicalId() + ": " + why);
    }

    private static Stream<String> needless(LambdaFunction function) {
        return function.environment().keySet().stream()
                .filter(name -> !name.equals(OF_THE_JVM))
                .filter(name ->
                        refusal(function, without(function.environment(), name))
                                .findAny()
                                .isEmpty())
                .map(name -> function.logicalId() + " does not read " + name)
                .sorted();
    }

    private static Map<String, String> without(Map<String, String> environment, String name) {
        var rest = new HashMap<>(environment);
        rest.remove(name);
        return rest;
    }

    /// Why the handler cannot be made in that environment, if it cannot.
    private static Stream<String> refusal(
            LambdaFunction function, Map<String, String> environment) {
        try {
            var wiring = new Wiring(environment, NOBODY, InstantSource.fixed(Instant.EPOCH));
            Class.forName(function.handler()).getConstructor(Wiring.class).newInstance(wiring);
            return Stream.empty();
        } catch (InvocationTargetException thrown) {
            return Stream.of(String.valueOf(thrown.getTargetException().getMessage()));
        } catch (IllegalStateException incomplete) {
            return Stream.of(String.valueOf(incomplete.getMessage()));
        } catch (ReflectiveOperationException unusable) {
            return Stream.of(unusable.toString());
        }
    }

    /// A client for a handler that is made, but never called.
    private static <T> T nobody(Class<T> client) {
        return client.cast(
                Proxy.newProxyInstance(
                        client.getClassLoader(),
                        new Class<?>[] {client},
                        (_, method, _) -> {
                            throw new UnsupportedOperationException(method.getName());
                        }));
    }
}
