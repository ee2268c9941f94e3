package app.zapis.local.oidc;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Signs tokens with the claims that Cognito gives them.
/// Source: Amazon Cognito developer guide, "Understanding user pool JSON web tokens".
public final class Issuer {
    /// The only client.
    static final String CLIENT_ID = "local";

    /// How long a token is good for.
    static final Duration LIFE = Duration.ofHours(1);

    private final String uri;
    private final InstantSource clock;

    /// @param base where the runner is reached
    /// @param clock says when a token begins and ends
    public Issuer(URI base, InstantSource clock) {
        this.uri = base + "/local/oidc";
        this.clock = clock;
    }

    /// Its name, and what its addresses begin with.
    String uri() {
        return uri;
    }

    /// What an access token says.
    public Map<String, Object> accessClaims(Employee employee, List<String> scopes) {
        var claims = claims(employee, "access");
        claims.put("client_id", CLIENT_ID);
        claims.put("scope", String.join(" ", scopes));
        claims.put("username", employee.username());
        claims.put("version", 2);
        return claims;
    }

    /// What an identity token says.
    Map<String, Object> idClaims(Employee employee, String nonce) {
        var claims = claims(employee, "id");
        claims.put("aud", CLIENT_ID);
        claims.put("cognito:username", employee.username());
        if (!nonce.isEmpty()) {
            claims.put("nonce", nonce);
        }
        return claims;
    }

    /// The token that says so.
    public String sign(Map<String, Object> claims) {
        return SigningKey.sign(claims);
    }

    private Map<String, Object> claims(Employee employee, String use) {
        long now = clock.instant().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", employee.sub());
        if (!employee.groups().isEmpty()) {
            claims.put("cognito:groups", employee.groups());
        }
        claims.put("iss", uri);
        claims.put("token_use", use);
        claims.put("auth_time", now);
        claims.put("iat", now);
        claims.put("exp", now + LIFE.toSeconds());
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }
}
