package app.zapis.local.rights;

import app.zapis.local.template.Statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a role may do, judged as IAM does: what is denied is refused, and what nothing allows is too.
/// Source: IAM user guide, "Policy evaluation logic" and "Condition operators".
record Policy(List<Statement> statements) {
    Policy {
        statements = List.copyOf(statements);
    }

    /// Whether that may be done.
    boolean allows(Use use) {
        var speaking = statements.stream().filter(statement -> speaksOf(statement, use)).toList();
        return !speaking.isEmpty() && speaking.stream().allMatch(Statement::allows);
    }

    /// What is allowed and not among the uses, as action and resource.
    Stream<String> idle(Collection<Use> uses) {
        return statements.stream()
                .filter(Statement::allows)
                .flatMap(statement ->
                        statement.actions().stream()
                                .flatMap(action ->
                                        statement.resources().stream()
                                                .filter(resource ->
                                                        uses.stream()
                                                                .noneMatch(use ->
                                                                        needs(
                                                                                use, action,
                                                                                resource)))
                                                .map(resource -> action + " on " + resource)));
    }

    /// Nobody needs a pattern of actions, and only what has no ARN needs to be allowed on everything.
    private static boolean needs(Use use, String action, String resource) {
        return use.action().equals(action)
                && like(resource, use.resource())
                && !(resource.equals("*") && use.resource().startsWith("arn:"));
    }

    private static boolean speaksOf(Statement statement, Use use) {
        return statement.actions().stream().anyMatch(action -> like(action, use.action()))
                && statement.resources().stream()
                        .anyMatch(resource -> like(resource, use.resource()))
                && statement.conditions().entrySet().stream()
                        .allMatch(
                                condition -> holds(condition.getKey(), condition.getValue(), use));
    }

    private static boolean holds(String operator, Map<String, List<String>> keys, Use use) {
        return keys.entrySet().stream()
                .allMatch(key -> {
                    var actual = use.context().getOrDefault(key.getKey(), Set.of());
                    return switch (operator) {
                        case "StringEquals" ->
                                !actual.isEmpty() && all(actual, key.getValue(), String::equals);
                        case "ForAllValues:StringEquals" ->
                                all(actual, key.getValue(), String::equals);
                        case "ForAllValues:StringLike" -> all(actual, key.getValue(), Policy::like);
                        default ->
                                throw new IllegalArgumentException(
                                        "what does " + operator + " mean?");
                    };
                });
    }

    private static boolean all(
            Set<String> actual, List<String> wanted, BiPredicate<String, String> test) {
        return actual.stream()
                .allMatch(value -> wanted.stream().anyMatch(one -> test.test(one, value)));
    }

    /// Whether the text fits a pattern in which `*` stands for anything.
    private static boolean like(String pattern, String text) {
        var regex =
                Stream.of(pattern.split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return text.matches(regex);
    }
}
