package app.zapis.lambda.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    /// A family, an airman and a Persian word have joiners inside.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Анна",
                "O'Neill (2)",
                "👩\u200d👧",
                "👨🏽\u200d✈️",
                "می\u200cخواهم",
                "שרה\u200f",
                "é",
                "e\u0301",
                "…"
            })
    void makeAName(String name) {
        assertTrue(Characters.makeOneLine(name));
        assertTrue(Characters.makeLines(name));
        assertTrue(Characters.isVisible(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u00a0", "\u200b", "\u200d\u200c", "\u2060\ufeff", "\u00ad", "\u200e",
                "\ufe0f", "\u0301", "\u2028", "\u115f", "\u1160", "\u2800", "\u3164", "\uffa0",
                "\udb40\udc41"
            })
    void makeNothingToSee(String text) {
        assertFalse(Characters.isVisible(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u202a", "\u202b", "\u202c",
                "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"
            })
    void controlWhatStandsAround(String character) {
        assertFalse(Characters.makeOneLine("Anna" + character + "gpj.exe"));
        assertFalse(Characters.makeLines("Anna" + character + "gpj.exe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\t", "\u2028", "\u2029"})
    void makeMoreThanOneLine(String end) {
        assertFalse(Characters.makeOneLine("Anna" + end + "Boris"));
        assertTrue(Characters.makeLines("Anna" + end + "Boris"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "a\udc67", "\udc67\ud83d"})
    void areNotWhole(String text) {
        assertFalse(Characters.areWhole(text));
    }
}
