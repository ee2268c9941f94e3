package app.zapis.local.function;

import app.zapis.local.template.LambdaFunction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All functions of the stack.
public final class Functions {
    private final Map<String, LocalFunction> byArn = new LinkedHashMap<>();

    /// Makes one handler of each at once, so that one that cannot be made is known at the start.
    public Functions(List<LambdaFunction> definitions, Handlers handlers, Host host) {
        for (var definition : definitions) {
            byArn.put(definition.arn(), new LocalFunction(definition, handlers, host));
        }
    }

    /// All, in the template's order.
    public List<LocalFunction> all() {
        return List.copyOf(byArn.values());
    }

    /// The one with that ARN.
    public Optional<LocalFunction> find(String arn) {
        return Optional.ofNullable(byArn.get(arn));
    }
}
