package app.zapis.company;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.company.Logo.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.HexFormat;

class LogoTest {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a00");

    @ParameterizedTest
    @CsvSource({
        "PNG, 89504e470d0a1a0a",
        "JPEG, ffd8ffe0",
        "WEBP, 524946461a00000057454250",
    })
    void isKnownByHowItBegins(Format format, String bytes) {
        var logo = new Logo(format, HexFormat.of().parseHex(bytes));

        assertArrayEquals(HexFormat.of().parseHex(bytes), logo.bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "PNG, ffd8ffe0",
        "JPEG, 89504e470d0a1a0a",
        "WEBP, 5745425057454250",
        "PNG, 89504e47",
        "PNG, 3c737667",
    })
    void isNothingThatBeginsElsehow(Format format, String bytes) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Logo(format, HexFormat.of().parseHex(bytes)));
    }

    @Test
    void weighsNoMoreThan50Kilobytes() {
        assertEquals(51_200, new Logo(Format.PNG, Arrays.copyOf(PNG, 51_200)).bytes().length);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Logo(Format.PNG, Arrays.copyOf(PNG, 51_201)));
    }

    @Test
    void doesNotChange() {
        var bytes = PNG.clone();
        var logo = new Logo(Format.PNG, bytes);
        bytes[0] = 0;
        logo.bytes()[1] = 0;

        assertArrayEquals(PNG, logo.bytes());
    }
}
