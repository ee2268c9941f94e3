package app.zapis.local.stream;

import app.zapis.local.json.Json;
import app.zapis.local.template.TemplateProblem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A filter of an event source: an object like the record, with lists of alternatives for leaves.
/// Known are exact values, `{"prefix": …}` and `{"exists": …}`, of which Lambda knows some more.
/// Source: Lambda developer guide, "Filter rule syntax".
final class FilterPattern {
    private final Map<String, Object> pattern;

    private FilterPattern(Map<String, Object> pattern) {
        this.pattern = pattern;
    }

    /// @throws TemplateProblem if it is not a pattern, or one that is not known here
    static FilterPattern of(String json) {
        var pattern = Json.findObject(json).orElseThrow(() -> unknown(json));
        pattern.values().forEach(FilterPattern::check);
        return new FilterPattern(pattern);
    }

    boolean matches(StreamRecord record) {
        return matches(pattern, record.event());
    }

    private static boolean matches(Map<?, ?> pattern, Map<?, ?> event) {
        return pattern.entrySet().stream()
                .allMatch(member -> matches(member.getValue(), event, member.getKey()));
    }

    private static boolean matches(@Nullable Object pattern, Map<?, ?> event, Object name) {
        if (pattern instanceof Map<?, ?> members) {
            var child = event.get(name) instanceof Map<?, ?> map ? map : Map.of();
            return matches(members, child);
        }
        return pattern instanceof List<?> alternatives
                && alternatives.stream()
                        .anyMatch(alternative -> matchesLeaf(alternative, event, name));
    }

    private static boolean matchesLeaf(@Nullable Object wanted, Map<?, ?> event, Object name) {
        var value = event.get(name);
        if (!(wanted instanceof Map<?, ?> rule)) {
            return event.containsKey(name) && Objects.equals(wanted, value);
        }
        if (rule.get("exists") instanceof Boolean exists) {
            // Only a leaf exists: an object in its place does not count.
            return exists == (event.containsKey(name) && !(value instanceof Map<?, ?>));
        }
        return value instanceof String text && text.startsWith(String.valueOf(rule.get("prefix")));
    }

    private static void check(@Nullable Object pattern) {
        switch (pattern) {
            case Map<?, ?> members -> members.values().forEach(FilterPattern::check);
            case List<?> alternatives when !alternatives.isEmpty() ->
                    alternatives.forEach(FilterPattern::checkLeaf);
            case null, default -> throw unknown(pattern);
        }
    }

    private static void checkLeaf(@Nullable Object leaf) {
        boolean rule =
                leaf instanceof Map<?, ?> map
                        && map.size() == 1
                        && (map.get("exists") instanceof Boolean
                                || map.get("prefix") instanceof String);
        boolean value = leaf == null || leaf instanceof String || leaf instanceof Boolean;
        if (!rule && !value) {
            throw unknown(leaf);
        }
    }

    private static TemplateProblem unknown(@Nullable Object pattern) {
        return new TemplateProblem("not a filter known to the local runner: " + pattern);
    }
}
