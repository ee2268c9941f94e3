package app.zapis.local.instep;

import app.zapis.local.function.Invocation;
import app.zapis.local.function.LocalFunction;
import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;
import app.zapis.local.template.LambdaFunction;
import app.zapis.local.template.Trigger.HttpRoute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Routes: what the template sends to a function is what its handler answers.
final class RouteRules {
    /// What an HTTP API knows.
    private static final Set<String> METHODS =
            Set.of("ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private static final Pattern PATH =
            Pattern.compile("(/([a-z0-9._-]+|\\{[a-z]+}))*(/\\{[a-z]+\\+})?|/");
    private static final Pattern IN_SOURCE = Pattern.compile("\"([A-Z]+ /[^\"]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)\\+?}");

    private RouteRules() {}

    /// Routes that no HTTP API takes, or that it would take from another function.
    static List<String> impossible(Project project) {
        var routes = project.functions().stream().flatMap(RouteRules::routes).toList();
        var unknown =
                routes.stream()
                        .filter(route ->
                                !METHODS.contains(route.method())
                                        || !PATH.matcher(route.path()).matches())
                        .map(route -> route.key() + " is no route");
        var twice =
                routes.stream()
                        .collect(Collectors.groupingBy(HttpRoute::key, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(route -> route.getValue() > 1)
                        .map(route -> route.getKey() + " is there twice");
        return Stream.concat(unknown, twice).toList();
    }

    /// Routes that a handler's source names, and the template does not.
    static List<String> unreachable(Project project) {
        return project.functions().stream().flatMap(RouteRules::unreachable).toList();
    }

    private static Stream<String> unreachable(LambdaFunction function) {
        var given = routes(function).map(HttpRoute::key).toList();
        var file = "functions/lambda/src/main/java/" + function.handler().replace('.', '/');
        return IN_SOURCE
                .matcher(Project.read(file + ".java"))
                .results()
                .map(found -> found.group(1))
                .filter(route -> !given.contains(route))
                .map(route -> "no request comes to " + function.handler() + " by " + route);
    }

    /// Routes of a running function that its handler does not answer.
    static Stream<String> unanswered(LocalFunction function) {
        return routes(function.definition())
                .filter(route -> !answers(function, route))
                .map(route -> function.definition().logicalId() + " fails at " + route.key());
    }

    private static boolean answers(LocalFunction function, HttpRoute route) {
        return function.invoke(event(route)) instanceof Invocation.Answered(var output)
                && Json.findObject(output.text())
                        .filter(answer -> answer.get("statusCode") instanceof Integer)
                        .isPresent();
    }

    /// The least that a gateway would say.
    private static Bytes event(HttpRoute route) {
        var variables =
                VARIABLE.matcher(route.path())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toMap(name -> name, _ -> "some"));
        return Json.bytes(
                Map.of(
                        "version",
                        "2.0",
                        "routeKey",
                        route.key(),
                        "rawPath",
                        VARIABLE.matcher(route.path()).replaceAll("some"),
                        "rawQueryString",
                        "",
                        "headers",
                        Map.of("accept", "application/json"),
                        "pathParameters",
                        variables,
                        "isBase64Encoded",
                        false));
    }

    static Stream<HttpRoute> routes(LambdaFunction function) {
        return function.triggers().stream()
                .filter(HttpRoute.class::isInstance)
                .map(HttpRoute.class::cast);
    }
}
