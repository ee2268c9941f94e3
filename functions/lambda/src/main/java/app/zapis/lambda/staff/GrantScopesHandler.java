package app.zapis.lambda.staff;

import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Json;
import app.zapis.staff.GrantScopes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Someone signs in, or has his tokens renewed. Left to itself, Cognito puts every scope into the access token that the
/// client asks for.
/// Source: Amazon Cognito developer guide, "Pre token generation Lambda trigger", event version 2.
public final class GrantScopesHandler implements RequestStreamHandler {
    private final GrantScopes grantScopes = new GrantScopes();

    /// For Lambda, which wants a constructor without parameters. It does not wait for clients of AWS that it never uses:
    /// Cognito gives up after 5 seconds.
    public GrantScopesHandler() {}

    /// @param wiring has nothing that is needed here
    public GrantScopesHandler(Wiring wiring) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        var event = Json.event(in);
        var withheld = grantScopes.withheld(groups(event));
        var answer = new LinkedHashMap<>(event);
        answer.put(
                "response",
                Map.of(
                        "claimsAndScopeOverrideDetails",
                        Map.of("accessTokenGeneration", Map.of("scopesToSuppress", withheld))));
        Json.write(answer, out);
    }

    private static List<String> groups(Map<?, ?> event) {
        return event.get("request") instanceof Map<?, ?> request
                        && request.get("groupConfiguration") instanceof Map<?, ?> configuration
                        && configuration.get("groupsToOverride") instanceof List<?> groups
                ? groups.stream().map(String::valueOf).toList()
                : List.of();
    }
}
