package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LinkKeyTest {
    private static final LinkKey KEY = new LinkKey("abcdefghijklmnopqrst_-");

    @Test
    void matchesItselfOnly() {
        assertTrue(KEY.matches(new LinkKey("abcdefghijklmnopqrst_-")));
        assertFalse(KEY.matches(new LinkKey("abcdefghijklmnopqrst__")));
        assertFalse(KEY.matches(new LinkKey("bbcdefghijklmnopqrst_-")));
    }

    @Test
    void isAnotherEachTime() {
        var chance = new Random(7);

        var keys =
                IntStream.range(0, 1000)
                        .mapToObj(i -> LinkKey.random(chance))
                        .collect(Collectors.toSet());

        assertEquals(1000, keys.size());
    }

    @Test
    void tellsNobodyWhatItIs() {
        assertFalse(KEY.toString().contains("abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "abcdefghijklmnopqrst_",
                "abcdefghijklmnopqrst_-a",
                "abcdefghijklmnopqrst+/"
            })
    void refusesWhatIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> new LinkKey(text));
    }
}
