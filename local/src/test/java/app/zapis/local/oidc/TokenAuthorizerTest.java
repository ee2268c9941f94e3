package app.zapis.local.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.Browser;
import app.zapis.local.LocalZapis;
import app.zapis.local.Sample;
import app.zapis.local.json.Json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenAuthorizerTest {
    private final LocalZapis zapis = new Sample().start();
    private final Browser browser = new Browser(zapis.uri());

    @AfterAll
    void close() {
        browser.close();
        zapis.close();
    }

    @Test
    void wantsATokenWhereTheTemplateSaysSo() {
        var response = browser.get("/staff/echo");

        assertEquals(401, response.statusCode());
        assertEquals("{\"message\":\"Unauthorized\"}", response.body());
        assertEquals("Bearer", challenge(response));
    }

    @Test
    void saysWhatIsWrongWithAToken() {
        var response = asked("Bearer a.b");

        assertEquals(401, response.statusCode());
        assertEquals(
                "Bearer error=\"invalid_token\" error_description=\"it is no JWT\"",
                challenge(response));
    }

    @Test
    void saysWhichScopesWouldDo() {
        var response = asked("Bearer " + token("openid"));

        assertEquals(403, response.statusCode());
        assertEquals("{\"message\":\"Forbidden\"}", response.body());
        assertEquals(
                "Bearer scope=\"zapis/staff zapis/admin\" error=\"insufficient_scope\"",
                challenge(response));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", ""})
    void tellsTheFunctionWhoCalls(String scheme) {
        var event = Json.findObject(asked(scheme + token("openid", "zapis/admin")).body());

        var context = Json.object(event.orElseThrow(), "requestContext");
        var jwt = Json.object(Json.object(context, "authorizer"), "jwt");
        assertEquals(List.of("zapis/admin"), jwt.get("scopes"));
        var claims = Json.object(jwt, "claims");
        assertEquals("anton", claims.get("username"));
        assertEquals("openid zapis/admin", claims.get("scope"));
        assertEquals("[admin]", claims.get("cognito:groups"));
        assertEquals("1795510800", claims.get("exp"));
    }

    private String token(String... scopes) {
        var issuer = zapis.issuer();
        return issuer.sign(issuer.accessClaims(Employee.ANTON, List.of(scopes)));
    }

    private HttpResponse<String> asked(String authorization) {
        return browser.send(browser.request("/staff/echo").header("authorization", authorization));
    }

    private static String challenge(HttpResponse<String> response) {
        return response.headers().firstValue("www-authenticate").orElse("");
    }
}
