package app.zapis.local.instep;

import app.zapis.lambda.Wiring;
import app.zapis.local.template.LambdaFunction;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Functions and their handlers: each has the other, and both are called alike.
final class HandlerRules {
    private static final String SOURCES = "functions/lambda/src/main/java";

    /// By the parameters, what each constructor is for.
    private static final Map<List<Class<?>>, String> CONSTRUCTORS =
            Map.of(List.of(), "Lambda", List.of(Wiring.class), "the local runner");

    private HandlerRules() {}

    /// Functions whose handler cannot be made.
    static List<String> unusable(Project project) {
        return project.functions().stream().flatMap(HandlerRules::faults).toList();
    }

    private static Stream<String> faults(LambdaFunction function) {
        try {
            var type = Class.forName(function.handler());
            return RequestStreamHandler.class.isAssignableFrom(type)
                    ? withoutConstructor(type)
                    : Stream.of(function.handler() + " is no handler");
        } catch (ClassNotFoundException gone) {
            return Stream.of(function.handler() + " does not exist");
        }
    }

    private static Stream<String> withoutConstructor(Class<?> type) {
        var constructors =
                Arrays.stream(type.getConstructors())
                        .map(Constructor::getParameterTypes)
                        .map(Arrays::asList)
                        .collect(Collectors.toSet());
        return CONSTRUCTORS.entrySet().stream()
                .filter(wanted -> !constructors.contains(wanted.getKey()))
                .map(wanted -> type.getName() + " has no constructor for " + wanted.getValue());
    }

    /// Handlers in the code that no function of the template has.
    static List<String> idle(Project project) {
        var used = project.functions().stream().map(LambdaFunction::handler).toList();
        return inCode().filter(handler -> !used.contains(handler))
                .map(handler -> handler + " is no function's handler")
                .toList();
    }

    private static Stream<String> inCode() {
        return Project.javaFiles(SOURCES).stream()
                .filter(file -> Project.read(file).contains("implements RequestStreamHandler"))
                .map(file -> file.substring(SOURCES.length() + 1, file.length() - ".java".length()))
                .map(file -> file.replace('/', '.'));
    }

    /// Functions whose name, handler, use case and event do not go by one stem. What is called
    /// Manage… need have no use case of that name: it puts those of its feature before staff. What
    /// describes the API has no rules: it hands out a file.
    static List<String> misnamed(Project project) {
        return project.functions().stream().flatMap(HandlerRules::otherwiseNamed).toList();
    }

    private static Stream<String> otherwiseNamed(LambdaFunction function) {
        var stem = Project.stem(function);
        if (!function.logicalId().equals(stem + "Function")
                || !function.handler().endsWith("." + stem + "Handler")) {
            return Stream.of(function.logicalId() + " has the handler " + function.handler());
        }
        var useCase = function.handler().replace(".lambda.", ".").replaceFirst("Handler$", "");
        return exists(useCase) || stem.startsWith("Manage") || stem.equals("DescribeApi")
                ? Stream.empty()
                : Stream.of(function.logicalId() + " has no use case " + useCase);
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException gone) {
            return false;
        }
    }
}
