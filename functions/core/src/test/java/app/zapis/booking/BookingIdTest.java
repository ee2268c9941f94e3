package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class BookingIdTest {
    @Test
    void isAlwaysTheSameForTheSameKeyAndPhone() {
        var id = BookingId.derived("key-1", "+79161234567");

        assertEquals(id, BookingId.derived("key-1", "+79161234567"));
        // Stored bookings depend on it: another way of deriving would book repeated requests twice.
        assertEquals(new BookingId("5x6bm2bb1y09"), id);
    }

    @Test
    void isAnotherForAnotherKeyOrPhone() {
        var id = BookingId.derived("key-1", "+79161234567");

        assertNotEquals(id, BookingId.derived("key-2", "+79161234567"));
        assertNotEquals(id, BookingId.derived("key-1", "+79161234568"));
    }

    @Test
    void keepsItsPartsApart() {
        assertNotEquals(BookingId.derived("ab", "c"), BookingId.derived("a", "bc"));
        assertNotEquals(BookingId.derived("1:a", ""), BookingId.derived("", "1:a"));
    }

    @Test
    void isAnotherEachTimeByChance() {
        var chance = new Random(7);

        var ids =
                IntStream.range(0, 1000)
                        .mapToObj(i -> BookingId.random(chance))
                        .collect(Collectors.toSet());

        assertEquals(1000, ids.size());
    }

    @Test
    void takesEachDigitOfTheAlphabet() {
        var chance = new Random(7);

        var digits =
                IntStream.range(0, 1000)
                        .mapToObj(i -> BookingId.random(chance).value())
                        .flatMapToInt(String::chars)
                        .boxed()
                        .collect(Collectors.toSet());

        assertEquals(32, digits.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789a",
                "0123456789abc",
                "0123456789aB",
                "0123456789ai",
                "0123456789al",
                "0123456789ao",
                "0123456789au",
                "0123456789a-",
                "0123456789a\n",
            })
    void refusesWhatIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> new BookingId(text));
    }

    @Test
    void isReadAsItIsWritten() {
        assertEquals("0123456789ab", new BookingId("0123456789ab").toString());
    }
}
