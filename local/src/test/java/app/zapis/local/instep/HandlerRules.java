package app.zapis.local.instep;

import app.zapis.lambda.Wiring;
import app.zapis.local.template.LambdaFunction;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Functions and their handlers: each has the other, and both are called alike.
final class HandlerRules {
    /// Handlers that no function has so far: whoever calls them would first have to sign in.
    private static final Set<String> NOT_YET =
            Set.of(
                    "app.zapis.lambda.booking.ManageBookingsHandler",
                    "app.zapis.lambda.catalog.ManageCompanyHandler",
                    "app.zapis.lambda.catalog.ManageResourcesHandler",
                    "app.zapis.lambda.catalog.ManageTypesHandler");

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
        var forgotten =
                inCode().filter(handler -> !used.contains(handler) && !NOT_YET.contains(handler))
                        .map(handler -> handler + " is no function's handler");
        var known =
                NOT_YET.stream()
                        .filter(used::contains)
                        .map(handler -> handler + " has a function now");
        return Stream.concat(forgotten, known).toList();
    }

    private static Stream<String> inCode() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("app.zapis.lambda")
                        .stream()
                        .filter(type -> type.isAssignableTo(RequestStreamHandler.class))
                        .map(JavaClass::getName)
                        .sorted();
    }

    /// Functions whose name, handler, use case and event do not go by one stem.
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
        return exists(useCase)
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
