package app.zapis.lambda.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Each file of words says what the English one says, and fits where it is put.
class WordFilesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[#^/]?(\\w+)}}");

    /// How a language writes dates and times is its own affair.
    private static final Set<String> DATES = Set.of("date", "date.year", "date.short", "time");

    private final Words english = words(Language.EN);

    static List<Language> languages() {
        return new Languages().all();
    }

    @Test
    void areFound() {
        assertTrue(languages().containsAll(List.of(Language.EN, Language.RU)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveTheSameKeys(Language language) {
        assertEquals(english.keys(), words(language).keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveNoPlaceholderThatEnglishLacks(Language language) {
        assertEquals(placeholders(english), placeholders(words(language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveAllDaysAndMonths(Language language) {
        var words = words(language);

        assertEquals(7, names(words, "weekdays").size());
        assertEquals(12, names(words, "months").size());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void needNoEscapingInAPage(Language language) {
        var words = words(language);

        var special = words.keys().stream().filter(key -> words.text(key).matches(".*[<>&\"].*"));

        assertEquals(List.of(), special.toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void endWithTheLinkOrThePhoneInAnSms(Language language) {
        var words = words(language);

        var misplaced =
                words.keys().stream()
                        .filter(key -> key.matches("sms\\.(specialist|thing)\\..*"))
                        .map(words::text)
                        .filter(text -> text.matches(".*\\{\\{(link|phone)}}(?!\\{\\{/).+"));

        assertEquals(List.of(), misplaced.toList());
        assertTrue(words.keys().contains("sms.specialist.new"));
    }

    private static Words words(Language language) {
        return new Languages().find(language).orElseThrow();
    }

    private static Set<String> names(Words words, String list) {
        return Set.of(words.text(list).split(", ", -1));
    }

    private static Map<String, Set<String>> placeholders(Words words) {
        return words.keys().stream()
                .filter(key -> !DATES.contains(key))
                .collect(
                        Collectors.toMap(
                                Function.identity(), key -> placeholders(words.text(key))));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
