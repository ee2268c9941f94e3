package app.zapis.lambda.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Company;
import app.zapis.company.Company.Profile;
import app.zapis.company.Language;
import app.zapis.lambda.http.BadInput.Flaw;
import app.zapis.lambda.language.Languages;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageTexts;
import app.zapis.message.settings.TextFault;
import app.zapis.message.settings.TextFault.NotToClients;
import app.zapis.message.settings.TextFault.TooLong;
import app.zapis.message.settings.TextFault.UnknownLanguage;
import app.zapis.resource.Wording;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MessageTextsTest {
    private static final Company UNNAMED = Company.UNNAMED;

    private final Languages languages = new Languages();
    private final WordFiles words = new WordFiles(languages);
    private final MessageTexts texts =
            texts("https://a1b2c3d4e5.execute-api.ap-southeast-1.amazonaws.com");

    private MessageTexts texts(String url) {
        var clock = InstantSource.fixed(Clinic.NOW);
        return new MessageTexts(new TemplateMessageWriter(languages, url, clock), words, clock);
    }

    private List<TextFault> faults(MessageKind kind, Language language, String text) {
        return texts.faults(kind, language, text, UNNAMED);
    }

    private String flaws(MessageKind kind, String text) {
        return TextFlaws.at("/text", faults(kind, Language.RU, text)).stream()
                .map(Flaw::detail)
                .collect(Collectors.joining(" + "))
                .replace(
                        "{{client}} {{company}} {{phone}} {{address}} {{resource}} {{resources}}"
                                + " {{service}} {{date}} {{time}} {{link}}",
                        "ALL");
    }

    @Test
    void letsEachBuiltInTextPass() {
        var refused =
                words.languages().stream()
                        .flatMap(language ->
                                Arrays.stream(Wording.values())
                                        .flatMap(wording -> refused(wording, language)));

        assertEquals(List.of(), refused.toList());
    }

    private Stream<String> refused(Wording wording, Language language) {
        return Arrays.stream(MessageKind.values())
                .filter(MessageKind::toClient)
                .map(kind ->
                        kind
                                + " "
                                + wording
                                + " "
                                + language.code()
                                + faults(kind, language, words.builtIn(kind, wording, language)))
                .filter(faults -> !faults.endsWith("[]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "REMIND | {{klient}}!          | {{klient}} at character 1 is not known; there are"
                        + " ALL",
                "REMIND | Hi {{#link}}         | {{#link}} at character 4 is more than a"
                        + " placeholder; there are only ALL",
                "REMIND | See you {{date       | {{ at character 9 is not closed by }} on the same"
                        + " line",
                "REMIND | See you date}}       | }} at character 13 closes nothing",
                "REMIND | a\u0007b             | U+0007 at character 2 cannot be shown",
                "REMIND | ``                   | must not be empty, also where placeholders have no"
                        + " value",
                "REMIND | {{service}}          | must not be empty, also where placeholders have no"
                        + " value",
                "CONFIRM| {{date}}?            | must contain {{link}}, by which the client"
                        + " answers",
                "NEW    | {{date}}             | must contain {{link}}, by which the client"
                        + " answers",
                "NEW    | {{date}} {{link}}    | ``",
                "REMIND | {{date}}             | ``",
                "LATE   | {{link}}             | ``",
                "MOVED  | {{time}}             | ``",
                "UNCONFIRMED | {{client}}      | unconfirmed is not sent to clients and has no"
                        + " text",
                "REMIND | {{x}} }}             | {{x}} at character 1 is not known; there are ALL +"
                        + " }} at character 7 closes nothing",
            })
    void saysWhatIsWrongWithAText(MessageKind kind, String text, String flaws) {
        assertEquals(flaws, flaws(kind, text));
    }

    @Test
    void saysHowATagBegins() {
        var flaws = flaws(MessageKind.REMIND, "{{" + "x".repeat(100) + "}}");

        assertEquals("{{" + "x".repeat(28) + "… at character 1 is not known; there are ALL", flaws);
    }

    @Test
    void countsSegmentsWithLongNames() {
        var all =
                "{{client}}, {{company}}, {{phone}}, {{address}}, {{resource}}, {{date}}, {{time}},"
                        + " {{link}}";

        assertEquals(List.of(new TooLong(5)), faults(MessageKind.REMIND, Language.RU, all));
        assertEquals(
                "takes 5 SMS segments where names are long; at most 4 are sent",
                flaws(MessageKind.REMIND, all));
    }

    @ParameterizedTest
    @CsvSource({"268, 0", "269, 5", "612, 10"})
    void letsFourSegmentsPass(int letters, int segments) {
        var faults = faults(MessageKind.REMIND, Language.RU, "я".repeat(letters));

        assertEquals(segments == 0 ? List.of() : List.of(new TooLong(segments)), faults);
    }

    @Test
    void countsInTheLettersOfTheCompany() {
        var text = "x".repeat(290) + " {{company}}";

        assertEquals(List.of(new TooLong(5)), faults(MessageKind.REMIND, Language.EN, text));
        assertEquals(
                List.of(),
                texts.faults(
                        MessageKind.REMIND,
                        Language.EN,
                        text,
                        UNNAMED.with(new Profile("Rosa", "+4420", ""))));
    }

    @Test
    void saysAllThatIsWrong() {
        var flaws = flaws(MessageKind.CONFIRM, "я".repeat(300));

        assertEquals(
                "must contain {{link}}, by which the client answers + takes 5 SMS segments where"
                        + " names are long; at most 4 are sent",
                flaws);
    }

    @Test
    void knowsWhatCannotBeWritten() {
        var unknown = new Language("xx");

        assertEquals(
                List.of(new UnknownLanguage(unknown)),
                faults(MessageKind.REMIND, unknown, "Hello"));
        assertEquals(
                List.of(new NotToClients(MessageKind.UNCONFIRMED)),
                faults(MessageKind.UNCONFIRMED, Language.EN, "Hello"));
    }

    @Test
    void judgesTextsOfACompanyWithoutWordsOfItsLanguage() {
        var elsewhere =
                new Company(
                        UNNAMED.profile(),
                        UNNAMED.zone(),
                        new Language("xx"),
                        UNNAMED.hours(),
                        UNNAMED.holidays(),
                        UNNAMED.quietHours(),
                        UNNAMED.sms(),
                        UNNAMED.limits(),
                        UNNAMED.branding(),
                        UNNAMED.house());

        assertEquals(
                List.of(),
                texts.faults(MessageKind.REMIND, Language.EN, "{{company}} {{date}}", elsewhere));
    }
}
