package app.zapis.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.message.settings.SmsText.Encoding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {
    @ParameterizedTest
    @CsvSource({
        // GSM 7-bit
        "a, 1, 1",
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "a, 459, 3",
        "a, 460, 4",
        "a, 612, 4",
        "a, 613, 5",
        // of which some take two
        "€, 80, 1",
        "€, 81, 2",
        "€, 152, 2", // 76 to a segment: none is split, so that 1 of 153 stays empty
        "€, 153, 3",
        // Russian
        "ж, 70, 1",
        "ж, 71, 2",
        "ж, 134, 2",
        "ж, 135, 3",
        "ж, 268, 4",
        "ж, 269, 5",
        // beyond the basic plane: two units each
        "🐶, 35, 1",
        "🐶, 36, 2",
        "🐶, 66, 2", // 33 to a segment
        "🐶, 67, 3",
    })
    void countsSegments(String letter, int times, int segments) {
        assertEquals(segments, new SmsText(letter.repeat(times)).segments());
    }

    @ParameterizedTest
    @CsvSource({
        "abc, GSM_7, 3",
        "'Ждём', UCS_2, 4",
        "a€b, GSM_7, 4",
        "'[x]', GSM_7, 5",
        "'~^{}\\|', GSM_7, 12",
        "aж, UCS_2, 2",
        "€ж, UCS_2, 2",
        "a🐶, UCS_2, 3",
        "`, UCS_2, 1",
        "«, UCS_2, 1",
        "–, UCS_2, 1",
        "№, UCS_2, 1",
        "ё, UCS_2, 1",
        "ç, UCS_2, 1", // only the capital is in the alphabet
        "Ç, GSM_7, 1",
        "ÄÖÑÜ§¿äöñüàΔΩ¤, GSM_7, 14",
    })
    void countsUnits(String text, Encoding encoding, int units) {
        assertEquals(encoding, new SmsText(text).encoding());
        assertEquals(units, new SmsText(text).units());
    }

    @Test
    void knowsTheWholeAlphabet() {
        // 3GPP TS 23.038, 6.2.1, in the table's order, without the escape.
        var table =
                "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

        assertEquals(127, table.length());
        assertEquals(Encoding.GSM_7, new SmsText(table).encoding());
        assertEquals(127, new SmsText(table).units());
    }

    @Test
    void keepsAnExtendedLetterInOneSegment() {
        var text = "a".repeat(152) + "€" + "a".repeat(7);

        assertEquals(161, new SmsText(text).units());
        assertEquals(2, new SmsText(text).segments());
        assertEquals(3, new SmsText(text + "a".repeat(145)).segments());
    }

    @Test
    void keepsASurrogatePairInOneSegment() {
        var text = "ж".repeat(66) + "🐶" + "ж".repeat(65);

        assertEquals(133, new SmsText(text).units());
        assertEquals(2, new SmsText(text).segments());
        assertEquals(3, new SmsText(text + "ж").segments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void isNeverBlank(String blank) {
        assertThrows(IllegalArgumentException.class, () -> new SmsText(blank));
    }
}
