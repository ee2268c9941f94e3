package app.zapis.local.oidc;

import app.zapis.local.http.Form;
import app.zapis.local.http.Reply;
import app.zapis.local.http.Request;
import app.zapis.local.json.Json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where tokens are had: for a code at `/local/oidc/oauth2/token`, and for nothing at `/local/token`.
final class TokenEndpoint {
    private final Issuer issuer;
    private final Codes codes;
    private final ScopeGrants grants;

    TokenEndpoint(Issuer issuer, Codes codes, ScopeGrants grants) {
        this.issuer = issuer;
        this.codes = codes;
        this.grants = grants;
    }

    /// By RFC 6749 §4.1.3.
    Reply exchange(Request request) {
        var form = Form.of(request.body().text());
        if (!form.find("grant_type").orElse("").equals("authorization_code")) {
            return error("unsupported_grant_type");
        }
        if (!form.find("client_id").orElse("").equals(Issuer.CLIENT_ID)) {
            return error("invalid_client");
        }
        return codes.take(form.find("code").orElse(""))
                .filter(grant -> isBroughtByItsClient(grant.request(), form))
                .map(this::tokens)
                .orElseGet(() -> error("invalid_grant"));
    }

    private static boolean isBroughtByItsClient(AuthorizationRequest request, Form form) {
        return request.redirectUri().equals(form.find("redirect_uri").orElse(""))
                && request.isAnsweredBy(form.find("code_verifier").orElse(""));
    }

    private Reply tokens(Codes.Grant grant) {
        var employee = grant.employee();
        var scopes = grants.of(employee, grant.request().scopes());
        var tokens = new LinkedHashMap<String, Object>();
        if (scopes.contains("openid")) {
            tokens.put("id_token", issuer.sign(issuer.idClaims(employee, grant.request().nonce())));
        }
        tokens.putAll(accessToken(employee, scopes));
        return Reply.json(200, tokens).with("cache-control", "no-store");
    }

    /// Reads `{"scope":"zapis/staff"}`.
    Reply handOut(Request request) {
        var scopes =
                Json.findObject(request.body().text())
                        .filter(object -> object.size() == 1)
                        .flatMap(object -> Json.findText(object, "scope"))
                        .map(Scopes::of)
                        .orElse(List.of());
        if (!Scopes.areKnown(scopes)) {
            return Reply.problem(
                    400,
                    "No token",
                    "Send {\"scope\":\"zapis/staff\"} or {\"scope\":\"zapis/admin\"}.");
        }
        var employee = scopes.contains(Scopes.ADMIN) ? Employee.ANTON : Employee.MARIA;
        return Reply.json(200, accessToken(employee, scopes)).with("cache-control", "no-store");
    }

    private Map<String, Object> accessToken(Employee employee, List<String> scopes) {
        var token = new LinkedHashMap<String, Object>();
        token.put("access_token", issuer.sign(issuer.accessClaims(employee, scopes)));
        token.put("token_type", "Bearer");
        token.put("expires_in", Issuer.LIFE.toSeconds());
        return token;
    }

    private static Reply error(String error) {
        return Reply.json(400, Map.of("error", error)).with("cache-control", "no-store");
    }
}
