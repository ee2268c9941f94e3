package app.zapis.local.oidc;

import app.zapis.local.http.Reply;
import app.zapis.local.page.LocalPages;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// All addresses of the issuer, below `/local`.
public final class OidcPages {
    private static final String ROOT = "/local/oidc";

    private final Issuer issuer;
    private final SignInPage signInPage;
    private final TokenEndpoint tokenEndpoint;

    /// @param grants who may have which scope
    /// @param clock says when a code is over
    public OidcPages(Issuer issuer, ScopeGrants grants, InstantSource clock) {
        var codes = new Codes(clock);
        this.issuer = issuer;
        this.signInPage = new SignInPage(codes, issuer.uri().replace(ROOT, "/staff"));
        this.tokenEndpoint = new TokenEndpoint(issuer, codes, grants);
    }

    /// Puts them among the others.
    public void addTo(LocalPages pages) {
        pages.add("GET", ROOT + "/.well-known/openid-configuration", _ -> configuration());
        pages.add("GET", ROOT + "/.well-known/jwks.json", _ -> keys());
        pages.add("GET", ROOT + "/oauth2/authorize", signInPage::show);
        pages.add("POST", ROOT + "/oauth2/authorize", signInPage::signIn);
        pages.add("POST", ROOT + "/oauth2/token", tokenEndpoint::exchange);
        pages.add("POST", "/local/token", tokenEndpoint::handOut);
    }

    private static Reply keys() {
        return Reply.json(200, SigningKey.published().toJSONObject());
    }

    private Reply configuration() {
        return Reply.json(
                200,
                Map.of(
                        "issuer",
                        issuer.uri(),
                        "jwks_uri",
                        issuer.uri() + "/.well-known/jwks.json",
                        "authorization_endpoint",
                        issuer.uri() + "/oauth2/authorize",
                        "token_endpoint",
                        issuer.uri() + "/oauth2/token",
                        "response_types_supported",
                        List.of("code"),
                        "subject_types_supported",
                        List.of("public"),
                        "id_token_signing_alg_values_supported",
                        List.of(SigningKey.ALGORITHM.getName()),
                        "scopes_supported",
                        Scopes.all()));
    }
}
