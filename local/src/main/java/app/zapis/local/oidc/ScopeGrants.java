package app.zapis.local.oidc;

import app.zapis.local.function.Invocation;
import app.zapis.local.function.LocalFunction;
import app.zapis.local.json.Json;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// The functions that have a say in what a token allows, asked as Cognito asks them.
/// Source: Amazon Cognito developer guide, "Pre token generation Lambda trigger", event version 2.
public final class ScopeGrants {
    private final List<LocalFunction> functions = new CopyOnWriteArrayList<>();

    /// Without functions everyone gets what he asks for.
    public ScopeGrants() {}

    /// Has a function asked from now on.
    public void add(LocalFunction function) {
        functions.add(function);
    }

    /// Those of the wanted scopes that the employee may have.
    ///
    /// @throws IllegalStateException if a function fails
    List<String> of(Employee employee, List<String> wanted) {
        var event = Json.bytes(event(employee, wanted));
        return functions.stream()
                .map(function ->
                        switch (function.invoke(event)) {
                            case Invocation.Answered(var output) -> suppressed(output.text());
                            case Invocation.Failed(var cause) ->
                                    throw new IllegalStateException("nobody can sign in", cause);
                        })
                .reduce(wanted, ScopeGrants::without);
    }

    private static List<String> without(List<String> scopes, List<String> suppressed) {
        return scopes.stream().filter(scope -> !suppressed.contains(scope)).toList();
    }

    private static List<String> suppressed(String answer) {
        var response = Json.object(Json.findObject(answer).orElse(Map.of()), "response");
        var details = Json.object(response, "claimsAndScopeOverrideDetails");
        return Json.object(details, "accessTokenGeneration").get("scopesToSuppress")
                        instanceof List<?> scopes
                ? scopes.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, Object> event(Employee employee, List<String> wanted) {
        return Map.of(
                "version",
                "2",
                "triggerSource",
                "TokenGeneration_HostedAuth",
                "userName",
                employee.username(),
                "callerContext",
                Map.of("clientId", Issuer.CLIENT_ID),
                "request",
                Map.of(
                        "userAttributes",
                        Map.of("sub", employee.sub()),
                        "groupConfiguration",
                        Map.of("groupsToOverride", employee.groups()),
                        "scopes",
                        wanted),
                "response",
                Map.of());
    }
}
