package app.zapis.local.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Browser;
import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Settings;
import app.zapis.local.StartRefused;
import app.zapis.local.http.Form;
import app.zapis.local.json.Json;

import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;

/// Signing in as a browser does, and with what comes of it to the project's own functions.
class SignInTest {
    private static final String AUTHORIZE = "/local/oidc/oauth2/authorize";

    /// The pair of RFC 7636, appendix B.
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final LocalZapis zapis;
    private final Browser browser;

    SignInTest() throws StartRefused {
        var console = new PrintStream(err, true, StandardCharsets.UTF_8);
        zapis =
                LocalZapis.start(
                        Settings.forTest("2026-11-23T09:00:00+03:00"),
                        new Console(console, console));
        browser = new Browser(zapis.uri());
    }

    @AfterEach
    void close() {
        browser.close();
        zapis.close();
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void asksWhoItIs() {
        var page = browser.get(authorize("zapis/staff"));

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("value=\"maria\">maria, staff<"), page.body());
        assertTrue(page.body().contains("value=\"anton\">anton, admin<"), page.body());
    }

    @Test
    void letsAnAdministratorChangeTheCompany() {
        var token = member(exchange(code("anton", "zapis/staff zapis/admin")), "access_token");

        assertEquals(200, putCompany(token));
    }

    @Test
    void givesAnEmployeeNoScopeOfAdministrators() throws ParseException {
        var token = member(exchange(code("maria", "zapis/staff zapis/admin")), "access_token");

        assertEquals("zapis/staff", claim(token, "scope"));
        assertEquals(200, company(token));
        assertEquals(403, putCompany(token));
    }

    @Test
    void saysWhoItWas() throws ParseException {
        var id = member(exchange(code("maria", "openid zapis/staff")), "id_token");

        assertEquals("maria", claim(id, "cognito:username"));
        assertEquals("n-1", claim(id, "nonce"));
        assertEquals(403, company(id));
    }

    @Test
    void takesACodeOnce() {
        var code = code("maria", "zapis/staff");
        exchange(code);

        assertEquals("invalid_grant", member(exchange(code), "error"));
    }

    @Test
    void takesNoCodeThatIsOver() throws InterruptedException {
        var code = code("maria", "zapis/staff");
        zapis.advance(Duration.ofMinutes(5));

        assertEquals("invalid_grant", member(exchange(code), "error"));
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, dBjftJeZ4CVP, invalid_grant",
        "redirect_uri, http://localhost/staff, invalid_grant",
        "client_id, another, invalid_client",
        "grant_type, password, unsupported_grant_type"
    })
    void takesNoCodeFromAnother(String field, String value, String error) {
        var form = tokenForm(code("maria", "zapis/staff"));

        var answer =
                post(
                        "/local/oidc/oauth2/token",
                        form.replaceFirst(field + "=[^&]*", field + "=" + value));

        assertEquals(400, answer.statusCode());
        assertEquals(error, member(answer, "error"));
    }

    @ParameterizedTest
    @CsvSource({
        "response_type=code, response_type=token, unsupported_response_type",
        "scope=zapis%2Fstaff, scope=zapis%2Fother, invalid_scope",
        "code_challenge_method=S256, code_challenge_method=plain, invalid_request",
        "&code_challenge=, &challenge=, invalid_request"
    })
    void sendsBackWhoAsksForWhatCannotBeHad(String right, String wrong, String error) {
        var answer = browser.get(authorize("zapis/staff").replace(right, wrong));

        assertEquals(303, answer.statusCode());
        assertEquals(zapis.uri() + "/staff?error=" + error + "&state=a+b", location(answer));
    }

    @ParameterizedTest
    @CsvSource({"client_id=local, client_id=other", "%2Fstaff&, %2Fstaff%2F..&"})
    void sendsNobodyToAStranger(String right, String wrong) {
        var answer = browser.get(authorize("zapis/staff").replace(right, wrong));

        assertEquals(400, answer.statusCode());
    }

    @Test
    void signsInNobodyElse() {
        var answer = post(authorize("zapis/staff"), "username=eve");

        assertEquals(zapis.uri() + "/staff?error=access_denied&state=a+b", location(answer));
    }

    private String authorize(String scope) {
        return AUTHORIZE
                + "?response_type=code&client_id=local&redirect_uri="
                + encoded(zapis.uri() + "/staff")
                + "&scope="
                + encoded(scope)
                + "&state=a+b&nonce=n-1&code_challenge_method=S256&code_challenge="
                + CHALLENGE;
    }

    private String code(String username, String scope) {
        var back = URI.create(location(post(authorize(scope), "username=" + username)));
        assertEquals("/staff", back.getPath());
        return Form.of(back.getRawQuery()).find("code").orElseThrow();
    }

    private String tokenForm(String code) {
        return "grant_type=authorization_code&client_id=local&code_verifier="
                + VERIFIER
                + "&redirect_uri="
                + encoded(zapis.uri() + "/staff")
                + "&code="
                + code;
    }

    private HttpResponse<String> exchange(String code) {
        return post("/local/oidc/oauth2/token", tokenForm(code));
    }

    private HttpResponse<String> post(String path, String form) {
        return browser.send(
                browser.request(path)
                        .header("content-type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private int company(String token) {
        return browser.send(
                        browser.request("/api/staff/company")
                                .header("authorization", "Bearer " + token))
                .statusCode();
    }

    private int putCompany(String token) {
        return browser.send(
                        browser.request("/api/staff/company")
                                .header("authorization", "Bearer " + token)
                                .header("content-type", "application/json")
                                .header("if-match", "\"0\"")
                                .PUT(BodyPublishers.ofString("{\"name\":\"Lotus\"}")))
                .statusCode();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }

    private static String member(HttpResponse<String> answer, String name) {
        return Json.findText(Json.findObject(answer.body()).orElseThrow(), name).orElseThrow();
    }

    private static String claim(String token, String name) throws ParseException {
        return String.valueOf(SignedJWT.parse(token).getJWTClaimsSet().getClaim(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
