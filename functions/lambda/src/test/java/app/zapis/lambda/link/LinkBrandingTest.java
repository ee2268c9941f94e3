package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Capacities;
import app.zapis.company.Branding;
import app.zapis.company.Company;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/// The company's look on the page of a booking.
class LinkBrandingTest {
    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");

    private final Deployment clinic = Deployment.ofClinic();

    LinkBrandingTest() {
        clinic.ports()
                .bookings()
                .claim(BookingSample.of(Clinic.ANNA).build(), Capacities.UNLIMITED);
    }

    private Answer page(Branding branding) {
        clinic.ports().save(Clinic.COMPANY.with(branding));
        return clinic.answer(HttpCall.get(clinic.link()).byBrowser());
    }

    @Test
    void isItsColourWithATextThatCanBeRead() {
        var page = page(new Branding("", "#ffcc00", 0));

        assertTrue(page.body().contains("<header class=\"brand\">"), page.body());
        assertTrue(
                page.body()
                        .contains(
                                "<style>:root { --brand: #ffcc00; --on-brand: #000000; }</style>"),
                page.body());
    }

    @Test
    void isAllowedByThePolicy() {
        var page = page(new Branding("", "#ffcc00", 3));
        var policy = page.header("content-security-policy");

        assertEquals(2, STYLE.matcher(page.body()).results().count());
        assertTrue(
                STYLE.matcher(page.body())
                        .results()
                        .map(style -> "'sha256-" + sha256(style.group(1)) + "'")
                        .allMatch(policy::contains),
                policy);
        assertTrue(policy.endsWith("; img-src 'self'"), policy);
    }

    @Test
    void isItsLogo() {
        var page = page(new Branding("", "", 3));

        assertTrue(page.body().contains("<img src=\"../logo?v&#x3D;3\" alt=\"\">"), page.body());
    }

    @Test
    void isItsLogoFromBelowThePage() {
        page(new Branding("", "", 3));
        clinic.clock().set(Clinic.at("16:00"));

        var refused =
                clinic.answer(HttpCall.post(clinic.link() + "/cancel").byBrowser().form("x=1"));

        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("\"../../logo?v&#x3D;3\""), refused.body());
        assertTrue(refused.header("content-security-policy").endsWith("; img-src 'self'"));
    }

    @Test
    void isTheNameThatItGivesItself() {
        var page = page(new Branding("Лотос и Ко", "", 0));

        assertTrue(page.body().contains("<header><bdi>Лотос и Ко</bdi></header>"), page.body());
    }

    @Test
    void isPlainWithoutOne() {
        var page = page(Branding.NONE);

        assertFalse(page.body().contains("<img"), page.body());
        assertEquals(LinkPage.CONTENT_SECURITY_POLICY, page.header("content-security-policy"));
        assertEquals(LinkPage.CONTENT_SECURITY_POLICY, LinkPage.policy(Company.UNNAMED));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
