package app.zapis.lambda.testbed;

import java.util.HashMap;
import java.util.Map;

/// The route of the template by which the gateway brings a request.
///
/// @param key like `GET /c/{code}`
/// @param parameters the variable parts of the path
record Route(String key, Map<String, String> parameters) {
    /// The route of a path.
    static Route of(String method, String path) {
        var parts = path.split("/", -1);
        var parameters = new HashMap<String, String>();
        variables(path)
                .forEach((place, name) -> {
                    if (place < parts.length) {
                        parameters.put(name, parts[place]);
                        parts[place] = "{" + name + "}";
                    }
                });
        return new Route(method + " " + String.join("/", parts), Map.copyOf(parameters));
    }

    /// Which parts of a path are variable, by their place.
    private static Map<Integer, String> variables(String path) {
        if (path.startsWith("/c/")) {
            return Map.of(2, "code");
        }
        if (path.startsWith("/api/staff/clients/")) {
            return Map.of(4, "phone");
        }
        if (path.startsWith("/api/staff/company/") || path.startsWith("/api/staff/messages/")) {
            return Map.of();
        }
        if (path.endsWith("/use-for-new")) {
            return Map.of(4, "id");
        }
        return path.startsWith("/api/staff/") ? Map.of(4, "id", 6, "absence") : Map.of();
    }
}
