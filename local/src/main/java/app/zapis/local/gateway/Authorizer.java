package app.zapis.local.gateway;

import app.zapis.local.http.Request;

import java.util.List;
import java.util.Map;

/// Says who may use a route that needs a token.
@FunctionalInterface
public interface Authorizer {
    /// Whether the caller may, and who he is.
    ///
    /// @param scopes one of which the token must have; none if any valid token will do
    Verdict judge(Request request, List<String> scopes);

    /// What the authorizer found.
    sealed interface Verdict {
        /// The token is good.
        ///
        /// @param claims what it says
        /// @param scopes those of the route's that it has
        record Allowed(Map<String, String> claims, List<String> scopes) implements Verdict {
            public Allowed {
                claims = Map.copyOf(claims);
                scopes = List.copyOf(scopes);
            }
        }

        /// There is no token.
        record Missing() implements Verdict {}

        /// The token is worth nothing here.
        ///
        /// @param why in a few words without quotes
        record Bad(String why) implements Verdict {}

        /// The token is good, but has none of the scopes.
        record Forbidden() implements Verdict {}
    }
}
