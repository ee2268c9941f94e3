package app.zapis.lambda.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.company.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Language FRENCH = new Language("fr");

    private final Languages languages = new Languages();

    @Test
    void writesInTheClientsLanguage() {
        assertEquals(Language.EN, languages.of(Language.EN, Language.RU).language());
    }

    @Test
    void writesInTheCompanysLanguageWhereTheClientsIsNotThere() {
        assertEquals(Language.RU, languages.of(FRENCH, Language.RU).language());
    }

    @Test
    void writesInEnglishWhereNeitherIsThere() {
        assertEquals(Language.EN, languages.of(FRENCH, FRENCH).language());
    }

    @Test
    void loadsALanguageOnce() {
        assertSame(languages.of(Language.RU, Language.RU), languages.of(FRENCH, Language.RU));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | en",
                "ru                          | ru",
                "ru-RU,ru;q=0.9,en;q=0.8     | ru",
                "en-GB,en;q=0.9,ru;q=0.8     | en",
                "fr;q=0.9, ru;q=0.5, en;q=0.4| ru",
                "ru;q=0, fr                  | en",
                "*                           | en",
                "../../secret                | en",
                "ru;q=much                   | en",
                ",,,;;;                      | en",
            })
    void readsAcceptLanguage(String header, String language) {
        assertEquals(language, languages.accepted(header).language().code());
    }

    @Test
    void saysWhichWordsAreMissing() {
        var words = languages.of(Language.RU, Language.RU);

        var missing = assertThrows(IllegalArgumentException.class, () -> words.text("no.such"));

        assertEquals("no words for no.such in ru", missing.getMessage());
    }
}
