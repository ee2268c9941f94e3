package app.zapis.lambda.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Language;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.link.Sample;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageTexts;
import app.zapis.message.settings.Texts;
import app.zapis.resource.Settings;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URL;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One more file of words, and messages are written in one more language.
class ThirdLanguageTest {
    private static final Language GERMAN = new Language("de");
    private static final Sample SAMPLE =
            Sample.english().with("Anna Weber").forClient("Jan Schmidt", GERMAN);

    private final Languages languages = new Languages(ThirdLanguageTest::file);
    private final TemplateMessageWriter writer =
            new TemplateMessageWriter(
                    languages, "https://zapis.example", InstantSource.fixed(Sample.NOW));

    /// As if it was one of ours.
    private static Optional<URL> file(String name) {
        return Optional.ofNullable(Languages.class.getResource("third/" + name))
                .or(() -> Optional.ofNullable(Languages.class.getResource(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW      | Termin am Mittwoch, 25. November, 11:00 Uhr, Anna Weber. Mehr: LINK",
                "CONFIRM  | Mittwoch, 25. November, 11:00 Uhr, Anna Weber. Bitte bestätigen: LINK",
                "REMIND   | bis Mittwoch, 25. November, 11:00 Uhr, Anna Weber. Bitte bestätigen:"
                        + " LINK",
                "LATE     | wir erwarten Sie seit 11:00 Uhr. Tel. +7 495 123-45-67",
                "MOVED    | neuer Termin Mittwoch, 25. November, 11:00 Uhr, Anna Weber. LINK",
                "CANCELLED| abgesagt: Mittwoch, 25. November, 11:00 Uhr. Tel. +7 495 123-45-67",
                "FEEDBACK | danke für Ihren Besuch! Tel. +7 495 123-45-67",
            })
    void writesAllKindsForASpecialist(MessageKind kind, String text) {
        var anna = ResourceSample.specialist("resource-0").build();

        assertEquals(
                said(text), write(kind, new Settings(SAMPLE.company(), Map.of(anna.id(), anna))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW      | gebucht für Mittwoch, 25. November, 11:00 Uhr, Anna Weber. Mehr: LINK",
                "CONFIRM  | gebucht für Mittwoch, 25. November, 11:00 Uhr, Anna Weber. Bitte"
                        + " bestätigen: LINK",
                "REMIND   | gebucht für Mittwoch, 25. November, 11:00 Uhr, Anna Weber. Bitte"
                        + " bestätigen: LINK",
                "LATE     | Ihre Buchung begann um 11:00 Uhr. Tel. +7 495 123-45-67",
                "MOVED    | neue Zeit Mittwoch, 25. November, 11:00 Uhr, Anna Weber. LINK",
                "CANCELLED| Buchung abgesagt: Mittwoch, 25. November, 11:00 Uhr. Tel. +7 495"
                        + " 123-45-67",
                "FEEDBACK | danke für Ihre Wahl! Tel. +7 495 123-45-67",
            })
    void writesAllKindsForAThing(MessageKind kind, String text) {
        assertEquals(said(text), write(kind, new Settings(SAMPLE.company(), Map.of())));
    }

    private String write(MessageKind kind, Settings settings) {
        return writer.write(kind, SAMPLE.booking(), settings, Texts.BUILT_IN).value();
    }

    private static String said(String text) {
        return "Rosa Clinic: " + text.replace("LINK", "https://zapis.example/c/" + SAMPLE.code());
    }

    @Test
    void takesTheCompanysOwnTexts() {
        var words = new WordFiles(languages);
        var texts = new MessageTexts(writer, words, InstantSource.fixed(Sample.NOW));

        assertTrue(words.languages().containsAll(List.of(GERMAN, Language.EN, Language.RU)));
        assertEquals(
                List.of(),
                texts.faults(
                        MessageKind.CONFIRM,
                        GERMAN,
                        "Kommen Sie am {{date}}? {{link}}",
                        SAMPLE.company()));
    }
}
