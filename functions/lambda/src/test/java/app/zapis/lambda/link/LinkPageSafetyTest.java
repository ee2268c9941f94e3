package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Company.Profile;
import app.zapis.company.Language;
import app.zapis.link.LinkOutcome;
import app.zapis.slot.SlotsOutcome.Day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What must hold of the page whatever is in it.
class LinkPageSafetyTest {
    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");
    private static final Pattern NAME = Pattern.compile("<bdi>([^<]*)</bdi>");
    private static final int MOST_OCTETS = 20_000;

    private final LinkPage page = new LinkPage();

    private String html(Sample sample) {
        return page.html(view(sample));
    }

    private static LinkView view(Sample sample) {
        return LinkView.of(sample.opened(), Sample.NOW, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' autofocus onfocus=alert(1) x='",
                "{{>page.css}}{{client}}",
                "</title></style><script>",
                "Tom & Jerry &amp; <b>co</b>",
            })
    void showsMarkupInNamesAsText(String name) {
        var sample =
                Sample.russian()
                        .with(new Profile(name, "+7 495 " + name, name))
                        .with(name, name)
                        .forClient(name, Language.RU);

        var html = html(sample);

        var plain = html(Sample.russian().with("Анна", "Борис"));
        assertEquals(count(plain, "<"), count(html, "<"));
        assertEquals(Set.of(name), names(html));
    }

    /// What stands as a name, as the browser shows it.
    private static Set<String> names(String html) {
        return new Html(html)
                .all(NAME)
                .map(name -> name.replace("&lt;", "<").replace("&gt;", ">"))
                .map(name -> name.replace("&quot;", "\"").replace("&#39;", "'"))
                .map(name -> name.replace("&#x3D;", "=").replace("&amp;", "&"))
                .collect(Collectors.toSet());
    }

    private static long count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"مركز الرعاية", "👩🏽‍⚕️👨‍👩‍👧‍👦", "\u202Eevil"})
    void keepsTheDirectionOfANameToItself(String name) {
        var html = html(Sample.russian().forClient(name, Language.RU));

        assertTrue(html.contains("<bdi>" + name + "</bdi>"));
    }

    @Test
    void runsNoScriptAndLoadsNothing() {
        var html = html(Sample.russian());

        assertFalse(html.contains("<script"));
        assertFalse(html.contains(" style="));
        assertFalse(html.matches("(?s).* on[a-z]+=.*"));
        assertFalse(html.matches("(?s).*(src=|url\\(|@import|//).*"));
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        var style = new Html(html(Sample.russian())).first(STYLE);

        var digest =
                MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                LinkPage.CONTENT_SECURITY_POLICY);
    }

    @Test
    void hasOneStyleOnEachPage() {
        var style = new Html(html(Sample.russian())).first(STYLE);

        assertEquals(style, new Html(html(Sample.english())).first(STYLE));
        assertEquals(style, new Html(page.unknown("")).first(STYLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://zapis.example/c/", "https://gateway.example/prod/c/"})
    void leadsToItsOwnBookingUnderAnyAddress(String folder) {
        var sample = Sample.russian();
        var address = URI.create(folder + sample.code());

        var targets =
                new Html(html(sample)).targets().stream().map(address::resolve).map(URI::toString);

        assertEquals(
                List.of(
                        address + "/confirm",
                        address + "?move=2026-11-24",
                        address + "/cancel",
                        address + "/calendar.ics",
                        "tel:+74951234567",
                        address + "/opt-out"),
                targets.toList());
    }

    @Test
    void leadsToTheSameInAnswerToAButton() {
        var sample = Sample.russian();
        var address = URI.create("https://gateway.example/prod/c/" + sample.code());
        var posted = URI.create(address + "/cancel");

        var answer = new Html(page.html(view(sample).answering(new LinkOutcome.Busy())));

        var looked = new Html(html(sample)).targets().stream().map(address::resolve);
        assertEquals(looked.toList(), answer.targets().stream().map(posted::resolve).toList());
    }

    @Test
    void staysSmallHoweverMuchIsFree() {
        var days =
                IntStream.range(0, 7)
                        .mapToObj(LocalDate.of(2026, 11, 25)::plusDays)
                        .map(LinkPageSafetyTest::everyFiveMinutes)
                        .toList();
        var name = "👩🏽‍⚕️ Ф".repeat(12);
        var sample =
                Sample.english()
                        .with(new Profile(name, "+7", name))
                        .with(name, name, name)
                        .forClient(name, Language.EN);

        var html = page.html(view(sample).choosing(days).answering(Notice.SLOT_TAKEN));

        int octets = html.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(octets < MOST_OCTETS, () -> octets + " octets");
    }

    private static Day everyFiveMinutes(LocalDate date) {
        var midnight = date.atStartOfDay().atOffset(ZoneOffset.ofHours(3));
        List<OffsetDateTime> starts =
                IntStream.range(0, 288)
                        .mapToObj(count -> midnight.plusMinutes(5L * count))
                        .toList();
        return new Day(date, starts);
    }
}
