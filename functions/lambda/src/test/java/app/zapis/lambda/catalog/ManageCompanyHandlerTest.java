package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.StaffCall;
import app.zapis.message.settings.Scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

class ManageCompanyHandlerTest {
    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n rest of it");

    private final Deployment clinic = Deployment.ofClinic();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Answer company() {
        return clinic.answer(StaffCall.employee("GET /api/staff/company").event());
    }

    private Answer put(String etag, String body) {
        return clinic.answer(
                StaffCall.admin("PUT /api/staff/company").ifMatch(etag).json(body).event());
    }

    private Answer putLogo(String etag, String type, byte[] bytes) {
        return clinic.answer(
                StaffCall.admin("PUT /api/staff/company/logo")
                        .ifMatch(etag)
                        .bytes(type, bytes)
                        .event());
    }

    private Answer deleteLogo(String etag) {
        return clinic.answer(
                StaffCall.admin("DELETE /api/staff/company/logo").ifMatch(etag).event());
    }

    private Answer logo() {
        return clinic.answer(HttpCall.get("/logo"));
    }

    @Test
    void keepsWhatItIsTold() {
        var answer =
                put(
                        "\"1\"",
                        "{\"branding\":{\"displayName\":\"Лотос\",\"colour\":\"#0B57D0\"},"
                                + "\"employeesEditResources\":false,\"retentionDays\":365}");

        assertEquals("200", answer.outcome());
        assertEquals(answer.json(), company().json());
        assertTrue(
                answer.body().contains("{\"displayName\":\"Лотос\",\"colour\":\"#0b57d0\"}"),
                answer.body());
        assertEquals("false", answer.member("employeesEditResources"));
        assertEquals("365", answer.member("retentionDays"));
    }

    @Test
    void plansMessagesAnewForOtherQuietHoursOnly() {
        var replans = clinic.ports().replans();
        put("\"1\"", "{\"name\":\"Лотос\",\"zone\":\"Asia/Yekaterinburg\"}");
        var before = replans.find(new Scope.Company());

        var answer = put("\"2\"", "{\"quietHours\":{\"from\":\"22:00\",\"to\":\"09:00\"}}");

        assertEquals("200", answer.outcome());
        assertEquals(Optional.empty(), before);
        assertTrue(replans.find(new Scope.Company()).isPresent());
        assertEquals("412 precondition-failed", put("\"2\"", "{}").outcome());
    }

    @Test
    void beginsWithoutThem() {
        assertFalse(company().json().containsKey("branding"));
        assertFalse(company().json().containsKey("retentionDays"));
        assertEquals("true", company().member("employeesEditResources"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"branding\":{\"colour\":\"red\"}}|/branding/colour",
                "{\"branding\":{\"colour\":\"#fff\"}}|/branding/colour",
                "{\"branding\":{\"colour\":\"#fff;}\"}}|/branding/colour",
                "{\"branding\":{\"logo\":1}}|/branding/logo",
                "{\"branding\":\"red\"}|/branding",
                "{\"retentionDays\":29}|/retentionDays",
                "{\"retentionDays\":3651}|/retentionDays",
                "{\"employeesEditResources\":\"no\"}|/employeesEditResources",
            })
    void refusesWhatMakesNoSense(String body, String pointer) {
        var answer = put("\"1\"", body);

        assertEquals("422 invalid", answer.outcome());
        assertTrue(answer.body().contains("\"pointer\":\"" + pointer + "\""), answer.body());
    }

    @Test
    void showsItsLogoToEveryone() {
        assertEquals("200", putLogo("\"1\"", "image/png", PNG).outcome());

        var answer = logo();

        assertEquals(200, answer.status());
        assertEquals("image/png", answer.header("content-type"));
        assertEquals(Base64.getEncoder().encodeToString(PNG), answer.body());
        assertEquals("\"2\"", answer.header("etag"));
        assertEquals("public, max-age=3600", answer.header("cache-control"));
        assertEquals("nosniff", answer.header("x-content-type-options"));
        assertEquals("default-src 'none'; sandbox", answer.header("content-security-policy"));
    }

    @Test
    void doesNotSendALogoTwice() {
        putLogo("\"1\"", "image/png", PNG);

        var answer = clinic.answer(HttpCall.get("/logo?v=2").with("if-none-match", "W/\"2\""));

        assertEquals(304, answer.status());
        assertEquals("", answer.body());
    }

    @Test
    void hasNoLogoAtFirst() {
        var answer = logo();

        assertEquals("404 not-found", answer.outcome());
        assertEquals("no-store", answer.header("cache-control"));
    }

    @Test
    void keepsTheLogoWhenItIsDescribedAnew() {
        putLogo("\"1\"", "image/png", PNG);

        assertEquals("200", put("\"2\"", "{\"name\":\"Лотос\"}").outcome());

        assertEquals(200, logo().status());
        assertEquals("200", deleteLogo("\"3\"").outcome());
        assertEquals("404 not-found", logo().outcome());
        assertEquals("404 not-found", deleteLogo("\"4\"").outcome());
    }

    @Test
    void letsOnlyOneOfTwoEditorsChangeIt() {
        put("\"1\"", "{\"name\":\"Лотос\"}");

        assertEquals("412 precondition-failed", putLogo("\"1\"", "image/png", PNG).outcome());
        assertEquals("412 precondition-failed", deleteLogo("\"1\"").outcome());
        assertEquals("404 not-found", logo().outcome());
        assertEquals("Лотос", company().member("name"));
    }

    @Test
    void takesUpTo50Kilobytes() {
        assertEquals(
                "413 too-large",
                putLogo("\"1\"", "image/png", Arrays.copyOf(PNG, 50 * 1024 + 1)).outcome());
        assertEquals("200", putLogo("\"1\"", "image/png", Arrays.copyOf(PNG, 50 * 1024)).outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "text/html", "image/gif", ""})
    void takesNoPictureThatCouldBeMore(String type) {
        assertEquals("415 unsupported-media-type", putLogo("\"1\"", type, PNG).outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'>", "GIF89a", "\u0089PN", "x"})
    void looksAtWhatAPictureIs(String content) {
        assertEquals("422 invalid", putLogo("\"1\"", "image/png", bytes(content)).outcome());
    }
}
