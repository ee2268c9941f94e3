package app.zapis.local.template;

import java.util.List;
import java.util.Map;

/// One statement of a role's policy.
///
/// @param allows else it denies
/// @param resources ARNs, which may have `*` for anything
/// @param conditions by operator, then by key: the values it wants
public record Statement(
        boolean allows,
        List<String> actions,
        List<String> resources,
        Map<String, Map<String, List<String>>> conditions) {
    public Statement {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        conditions = Map.copyOf(conditions);
    }
}
