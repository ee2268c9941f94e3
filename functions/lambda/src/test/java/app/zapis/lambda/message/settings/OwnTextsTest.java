package app.zapis.lambda.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Status;
import app.zapis.company.Language;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.link.Sample;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.Template;
import app.zapis.message.settings.Texts;
import app.zapis.resource.Settings;

import com.samskivert.mustache.Mustache;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// Texts that a company words by itself, as they are sent.
class OwnTextsTest {
    private static final List<String> PIECES =
            List.of(
                    "{{client}}",
                    "{{company}}",
                    "{{ phone }}",
                    "{{date}}",
                    "{{time}}",
                    "{{link}}",
                    "{{#link}}",
                    "{{/link}}",
                    "{{^x}}",
                    "{{>x}}",
                    "{{!x}}",
                    "{{=| |=}}",
                    "{{&x}}",
                    "{",
                    "}",
                    "{{",
                    "}}",
                    "{{{",
                    "}}}",
                    " ",
                    " \n",
                    "x",
                    "#",
                    "ж",
                    "$1",
                    "\\");

    private final TemplateMessageWriter writer =
            new TemplateMessageWriter(
                    new Languages(), "https://zapis.example", InstantSource.fixed(Sample.NOW));

    private String write(Sample sample, MessageKind kind, String text) {
        var settings = new Settings(sample.company(), Map.of());
        var language = sample.booking().client().language();
        return writer.write(kind, sample.booking(), settings, Texts.of(kind, language, text))
                .value();
    }

    private String write(String text) {
        return write(Sample.english(), MessageKind.REMIND, text);
    }

    @Test
    void fillInAllPlaceholders() {
        var text =
                write(
                        "{{client}}|{{company}}|{{phone}}|{{address}}|{{resource}}|{{resources}}"
                                + "|{{service}}|{{date}}|{{time}}|{{link}}");

        assertEquals(
                "John Smith|Rosa Clinic|+7 495 123-45-67|5 Lesnaya Street, Moscow|Anna Petrova"
                        + "|Anna Petrova||Wednesday 25 November|11:00 am"
                        + "|https://zapis.example/c/"
                        + Sample.english().code(),
                text);
    }

    @Test
    void nameAllResources() {
        var sample = Sample.english().with("Anna", "Room 2");

        assertEquals(
                "Anna: Anna, Room 2",
                write(sample, MessageKind.NEW, "{{resource}}: {{resources}}"));
    }

    @Test
    void escapeNothing() {
        var sample = Sample.english().with("<b>Tom & Jerry's</b>");

        assertEquals(
                "<i> & <b>Tom & Jerry's</b>", write(sample, MessageKind.NEW, "<i> & {{resource}}"));
    }

    @Test
    void fillInNothingTwice() {
        var sample =
                Sample.english().with("{{company}} {{#x}}").forClient("{{link}}\n!", Language.EN);

        assertEquals(
                "{{company}} {{#x}} link",
                write(sample, MessageKind.NEW, "{{resource}} {{client}}"));
    }

    @Test
    void keepTheirLines() {
        assertEquals("a\nWednesday 25 November\nb", write("\na\n{{date}}\nb\n"));
    }

    @Test
    void askOnlyWhoHasNotConfirmed() {
        var text = "{{company}}: {{date}}. Please confirm: {{link}}";
        var confirmed = Sample.english().with(new Status.Confirmed());

        assertTrue(write(text).contains("confirm"));
        assertEquals(
                "Rosa Clinic: Wednesday 25 November.", write(confirmed, MessageKind.REMIND, text));
        assertTrue(write(confirmed, MessageKind.MOVED, text).contains("confirm"));
    }

    @Test
    void nameTheYearOfAFarDay() {
        var near =
                Sample.english().at("2027-05-24T11:00+03:00[Europe/Moscow]", Duration.ofHours(1));
        var far = Sample.english().at("2027-05-26T11:00+03:00[Europe/Moscow]", Duration.ofHours(1));

        assertEquals("Monday 24 May", write(near, MessageKind.NEW, "{{date}}"));
        assertEquals("Wednesday 26 May 2027", write(far, MessageKind.NEW, "{{date}}"));
    }

    @Test
    void tellTheDayWhereTheResourceIs() {
        var sample =
                Sample.russian()
                        .at("2026-12-01T00:30+05:00[Asia/Yekaterinburg]", Duration.ofHours(1));

        assertEquals(
                "вторник, 1 декабря, 00:30", write(sample, MessageKind.NEW, "{{date}}, {{time}}"));
    }

    @Test
    void leaveOtherLanguagesAndKindsAsTheyAre() {
        var sample = Sample.english();
        var own = Texts.of(MessageKind.NEW, Language.RU, "x");
        var settings = new Settings(sample.company(), Map.of());

        assertEquals(
                writer.write(MessageKind.NEW, sample.booking(), settings, Texts.BUILT_IN),
                writer.write(MessageKind.NEW, sample.booking(), settings, own));
    }

    /// The library would do all this, if it was let.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#link}}x{{/link}}",
                "{{^link}}{{/link}}x",
                "{{! comment }}x",
                "{{=<% %>=}}x<%client%>",
                "{{&client}}x",
                "{{{client}}}x",
            })
    void doNothingButFillIn(String text) {
        var values = Map.of("client", "Tom", "link", "y");

        assertNotEquals(text, Mustache.compiler().compile(text).execute(values));
        assertFalse(new Template(text).faults().isEmpty());
    }

    @Test
    void areFilledInByTheLibraryAsTheyAreRead() {
        var chance = new Random(20261122);

        var texts =
                chance.ints(20_000, 1, 7)
                        .mapToObj(length -> text(chance, length))
                        .filter(text -> new Template(text).faults().isEmpty())
                        .toList();

        assertTrue(texts.size() > 500, "only " + texts.size());
        assertEquals(
                List.of(),
                texts.stream().filter(text -> !write(text).equals(replaced(text))).toList());
    }

    private static String text(Random chance, int length) {
        return chance.ints(length, 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    /// The same by nothing but the replacement of words.
    private static String replaced(String text) {
        return text.replace("{{client}}", "John Smith")
                .replace("{{company}}", "Rosa Clinic")
                .replace("{{ phone }}", "+7 495 123-45-67")
                .replace("{{date}}", "Wednesday 25 November")
                .replace("{{time}}", "11:00 am")
                .replace("{{link}}", "https://zapis.example/c/" + Sample.english().code())
                .strip();
    }
}
