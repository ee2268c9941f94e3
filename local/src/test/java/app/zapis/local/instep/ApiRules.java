package app.zapis.local.instep;

import app.zapis.local.json.Json;
import app.zapis.local.template.Trigger.Access;
import app.zapis.local.template.Trigger.HttpRoute;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Routes, and who may use them: openapi.json says the same as the template.
final class ApiRules {
    private static final String NOBODY = "nobody";

    private ApiRules() {}

    /// Routes that only one of the two has, or that the two open to different people.
    static List<String> faults(Project project) {
        var routes =
                project.functions().stream()
                        .flatMap(RouteRules::routes)
                        .collect(Collectors.toMap(HttpRoute::key, ApiRules::users));
        var described = described(project.api());
        var all = new TreeSet<>(routes.keySet());
        all.addAll(described.keySet());
        return all.stream()
                .filter(key -> !users(routes, key).equals(users(described, key)))
                .map(key ->
                        "%s is for %s in template.yaml, for %s in openapi.json"
                                .formatted(key, users(routes, key), users(described, key)))
                .toList();
    }

    private static String users(Map<String, String> routes, String key) {
        return routes.getOrDefault(key, NOBODY);
    }

    private static String users(HttpRoute route) {
        return switch (route.access()) {
            case Access.Open() -> "everybody";
            case Access.Token(var scopes) -> String.join(" or ", scopes);
        };
    }

    /// Who may use which operation of the document.
    private static Map<String, String> described(String api) {
        var document = Json.findObject(api).orElseThrow();
        var paths = Json.object(document, "paths");
        var users = new TreeMap<String, String>();
        for (var path : paths.keySet()) {
            var methods = Json.object(paths, path);
            for (var method : methods.keySet()) {
                var operation = Json.object(methods, method);
                users.put(
                        method.toUpperCase(Locale.ROOT) + " " + path,
                        users(operation.containsKey("security") ? operation : document));
            }
        }
        return users;
    }

    /// Alternatives, as in the gateway; each asks for one scope of the one token.
    private static String users(Map<String, Object> secured) {
        return secured.get("security") instanceof List<?> security && !security.isEmpty()
                ? security.stream().flatMap(ApiRules::scope).collect(Collectors.joining(" or "))
                : "everybody";
    }

    private static Stream<String> scope(Object requirement) {
        return requirement instanceof Map<?, ?> schemes
                        && schemes.size() == 1
                        && schemes.get("token") instanceof List<?> scopes
                        && scopes.size() == 1
                ? scopes.stream().map(String::valueOf)
                : Stream.of("whoever can meet " + requirement);
    }
}
