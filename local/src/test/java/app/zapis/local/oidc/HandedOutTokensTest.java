package app.zapis.local.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Browser;
import app.zapis.local.LocalZapis;
import app.zapis.local.Sample;
import app.zapis.local.json.Json;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/// Tokens for programs, without signing in.
class HandedOutTokensTest {
    private final LocalZapis zapis = new Sample().start();
    private final Browser browser = new Browser(zapis.uri());

    @AfterEach
    void close() {
        browser.close();
        zapis.close();
    }

    @ParameterizedTest
    @CsvSource({"zapis/staff, maria", "zapis/admin, anton", "openid zapis/staff, maria"})
    void areThoseOfSomeoneWhoMayHaveThem(String scope, String username) throws ParseException {
        var claims = SignedJWT.parse(token(scope)).getJWTClaimsSet();

        assertEquals(scope, claims.getClaim("scope"));
        assertEquals(username, claims.getClaim("username"));
        assertEquals("access", claims.getClaim("token_use"));
        assertEquals("local", claims.getClaim("client_id"));
    }

    @Test
    void areOverAfterAnHour() throws InterruptedException {
        var token = token("zapis/staff");
        zapis.advance(Duration.ofMinutes(59));
        assertEquals(200, echo(token));

        zapis.advance(Duration.ofMinutes(1));

        assertEquals(401, echo(token));
    }

    @Test
    void canBeCheckedWithThePublishedKey() throws ParseException, JOSEException {
        var configuration = browser.get("/local/oidc/.well-known/openid-configuration");
        assertEquals(zapis.uri() + "/local/oidc", member(configuration, "issuer"));

        var keys = JWKSet.parse(browser.get(member(configuration, "jwks_uri")).body());

        var token = SignedJWT.parse(token("zapis/staff"));
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertTrue(token.verify(new RSASSAVerifier(key)));
        assertFalse(key.isPrivate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"scope\":\"\"}",
                "{\"scope\":\"root\"}",
                "{\"scope\":1}",
                "{\"scope\":\"zapis/staff\",\"username\":\"eve\"}"
            })
    void areNoOthers(String body) {
        assertEquals(400, browser.post("/local/token", body).statusCode());
    }

    private String token(String scope) {
        return member(
                browser.post("/local/token", Json.text(Map.of("scope", scope))), "access_token");
    }

    private int echo(String token) {
        return browser.send(
                        browser.request("/staff/echo").header("authorization", "Bearer " + token))
                .statusCode();
    }

    private static String member(HttpResponse<String> answer, String name) {
        return Json.findText(Json.findObject(answer.body()).orElseThrow(), name).orElseThrow();
    }
}
