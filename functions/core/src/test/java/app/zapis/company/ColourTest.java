package app.zapis.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class ColourTest {
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff",
        "#FFFFFF, #000000",
        "#0b57d0, #ffffff",
        "#ffcc00, #000000",
        "#777777, #000000",
        "#757575, #ffffff",
    })
    void saysWhichTextCanBeReadOnIt(String code, String text) {
        assertEquals(new Colour(text), new Colour(code).text());
    }

    @Test
    void hasAContrastAsWcagCountsIt() {
        assertEquals(21, new Colour("#000000").contrast(new Colour("#ffffff")), 0.001);
        assertEquals(4.54, new Colour("#767676").contrast(new Colour("#ffffff")), 0.01);
    }

    @Test
    void alwaysHasATextThatCanBeRead() {
        var chance = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var colour = new Colour("#%06x".formatted(chance.nextInt(0x1000000)));

            assertTrue(colour.contrast(colour.text()) >= 4.5, colour.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "0b57d0", "#0b57dg", "#0b57d0;"})
    void isNothingElse(String code) {
        assertThrows(IllegalArgumentException.class, () -> new Colour(code));
    }
}
