package app.zapis.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.zapis.booking.BookingId;
import app.zapis.booking.LinkKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class LinkCodeTest {
    private static final LinkCode CODE =
            new LinkCode(new BookingId("0123456789ab"), new LinkKey("ABCDEFGHIJKLMNOPQRST_-"));

    @Test
    void isReadAsItIsWritten() {
        assertEquals("0123456789abABCDEFGHIJKLMNOPQRST_-", CODE.text());
        assertEquals(Optional.of(CODE), LinkCode.find(CODE.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789ab",
                "0123456789abABCDEFGHIJKLMNOPQRST_",
                "0123456789abABCDEFGHIJKLMNOPQRST_-x",
                "0123456789aiABCDEFGHIJKLMNOPQRST_-",
                "0123456789abABCDEFGHIJKLMNOPQRST_.",
                "0123456789ABABCDEFGHIJKLMNOPQRST_-",
                "..%2f..%2f..%2f..%2f..%2f..%2f..%2",
            })
    void findsNoneInAnythingElse(String text) {
        assertEquals(Optional.empty(), LinkCode.find(text));
    }

    @Test
    void tellsNobodyItsKey() {
        assertFalse(CODE.toString().contains("ABC"));
    }
}
