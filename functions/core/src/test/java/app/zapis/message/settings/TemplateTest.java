package app.zapis.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.message.settings.TextFault.Unclosed;
import app.zapis.message.settings.TextFault.Unopened;
import app.zapis.message.settings.TextFault.Unprintable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class TemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "Ждём вас!",
                "{{company}}",
                "{{ company }}",
                "{{company}}{{time}}",
                "{{client}} {{company}} {{phone}} {{address}} {{resource}} {{resources}}"
                        + " {{service}} {{date}} {{time}} {{link}}",
                "{{client}}!",
                "{{address}}.",
                "{company}",
                "{ {company} }",
                "{x{{company}}x}",
                "{{company}} }",
                "{{company}}}",
                "} {",
                "первая строка\nвторая {{time}}",
                "\n\n{{time}}\n",
                "100 % & <b>\"«»' \\ $1 \\1 #",
                "👩🏽‍⚕️ {{resource}}",
                "می\u200cخواهم {{time}}",
                "שלום \u200f{{time}}",
                "é e\u0301 {{time}}",
                "#{{time}} ^ / ! > & =",
            })
    void lets(String text) {
        assertEquals(List.of(), new Template(text).faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{{klient}}                    | Unknown 1",
                "Hi {{klient}}                 | Unknown 4",
                "👋 {{klient}}                 | Unknown 3",
                "{{Client}}                    | Unknown 1",
                "{{CLIENT}}                    | Unknown 1",
                "{{клиент}}                    | Unknown 1",
                "{{client name}}               | Unknown 1",
                "{{client.name}}               | Unknown 1",
                "{{.}}                         | Unknown 1",
                "{{this}}                      | Unknown 1",
                "{{-index}}                    | Unknown 1",
                "{{}}                          | Unknown 1",
                "{{  }}                        | Unknown 1",
                "{{client:upper}}              | Unknown 1",
                "{{%client}}                   | Unknown 1",
                "{{*client}}                   | Unknown 1",
                "{{@index}}                    | Unknown 1",
                "{{client}} {{klient}} {{x}}   | Unknown 12, Unknown 23",
                "{{#client}}                   | NotPlain 1",
                "{{ # client}}                 | NotPlain 1",
                "{{#link}}{{link}}{{/link}}    | NotPlain 1, NotPlain 18",
                "{{^link}}no{{/link}}          | NotPlain 1, NotPlain 12",
                "{{>client}}                   | NotPlain 1",
                "{{> ../../secret}}            | NotPlain 1",
                "{{<client}}                   | NotPlain 1",
                "{{$client}}                   | NotPlain 1",
                "{{!client}}                   | NotPlain 1",
                "x {{! a comment }} y          | NotPlain 3",
                "{{=<% %>=}}<%client%>         | NotPlain 1",
                "{{&client}}                   | NotPlain 1",
                "{{{client}}}                  | NotPlain 1",
                "{{{client}} x                 | NotPlain 1",
                "{{{{client}}}}                | Unclosed 1, Unopened 13",
                "{{                            | Unclosed 1",
                "{{client                      | Unclosed 1",
                "{{client}                     | Unclosed 1",
                "{{client {{time}}             | Unclosed 1",
                "{{client}} {{ time            | Unclosed 12",
                "x {{client} } {{time}}        | Unclosed 3",
                "client}}                      | Unopened 7",
                "{client}}                     | Unopened 8",
                "{{client}}}}                  | Unopened 11",
                "}}{{                          | Unopened 1, Unclosed 3",
                "{{client}} {{klient}} {{time  | Unknown 12, Unclosed 23",
            })
    void findsWhatIsNoPlaceholder(String text, String faults) {
        assertEquals(faults, faults(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " \n ",
                "\u00a0\u2007 ",
                "\u200d",
                "{{client}}",
                "{{service}}",
                "{{client}} {{address}}\n{{ service }}",
            })
    void findsThatNothingMayBeLeft(String text) {
        assertEquals("Blank", faults(text));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x09, 0x0b, 0x0c, 0x0d, 0x1b, 0x7f, 0x80, 0x85, 0x9f, 0xad,
                0x061c, 0x200b, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xd800,
                0xdfff, 0xe000, 0xfeff, 0xe0001,
            })
    void findsWhatAPhoneDoesNotShow(int letter) {
        var text = "ab" + Character.toString(letter) + "c";

        assertEquals(List.of(new Unprintable(3, letter)), new Template(text).faults());
    }

    @Test
    void endsAPlaceholderOnItsLine() {
        assertEquals(
                List.of(new Unclosed(1), new Unopened(10)), new Template("{{client\n}}!").faults());
    }

    @Test
    void findsEachOfManyFaultsOnce() {
        assertEquals(1000, new Template("{{x}}".repeat(1000)).faults().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "See you {{date}}. Confirm: {{link}}          | See you {{date}}.",
                "See you {{date}}! Confirm: {{link}}. Bye     | See you {{date}}! Bye",
                "Confirm: {{ link }} See you {{date}}         | Confirm: {{ link }} See you"
                        + " {{date}}",
                "{{link}} is yours. See you {{date}}.         | See you {{date}}.",
                "Come? {{link}}                               | Come?",
                "Come on {{date}}, confirm: {{link}}          | Come on {{date}}, confirm:"
                        + " {{link}}",
                "Confirm: {{link}}                            | Confirm: {{link}}",
                "{{link}}                                     | {{link}}",
                "Hello. Call {{phone}} or open {{link}}.      | Hello. Call {{phone}} or open"
                        + " {{link}}.",
                "No link. At all.                             | No link. At all.",
                "Dr. No, 1.5 h. Confirm: {{link}}             | Dr. No, 1.5 h.",
                "Costs $1 \\1. Confirm: {{link}}              | Costs $1 \\1.",
                "Wait… {{link}}                               | Wait…",
            })
    void leavesOutTheRequestToFollowTheLink(String text, String rest) {
        assertEquals(rest, new Template(text).withoutRequest().text());
    }

    @Test
    void takesALineForASentence() {
        var text = new Template("{{date}}\nConfirm: {{link}}\n{{company}}");

        assertEquals("{{date}}\n{{company}}", text.withoutRequest().text());
    }

    @Test
    void knowsWhatIsLeftOpen() {
        var text = new Template("{{ client }}, {{date}} {{klient}} {time}");

        assertEquals(Set.of(Placeholder.CLIENT, Placeholder.DATE), text.placeholders());
    }

    private static String faults(String text) {
        return new Template(text)
                .faults().stream().map(TemplateTest::brief).collect(Collectors.joining(", "));
    }

    private static String brief(TextFault fault) {
        var name = fault.getClass().getSimpleName();
        return switch (fault) {
            case TextFault.Unknown(int place, _) -> name + " " + place;
            case TextFault.NotPlain(int place, _) -> name + " " + place;
            case TextFault.Unclosed(int place) -> name + " " + place;
            case TextFault.Unopened(int place) -> name + " " + place;
            case TextFault.Unprintable(int place, _) -> name + " " + place;
            case TextFault.Blank _,
                    TextFault.NoLink _,
                    TextFault.TooLong _,
                    TextFault.UnknownLanguage _,
                    TextFault.NotToClients _ ->
                    name;
        };
    }
}
