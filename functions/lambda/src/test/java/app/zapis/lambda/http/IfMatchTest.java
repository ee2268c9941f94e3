package app.zapis.lambda.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.LongSupplier;

class IfMatchTest {
    private static final long STORED = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                " * ",
                "\"5\"",
                "\"4\", \"5\"",
                "\"5\",\"6\"",
                "\"x\", \"5\"",
                "\"5\" , W/\"4\"",
                "W/\"5\", \"5\"",
                ",\"5\",",
                "\"4\",\"3\",\"5\""
            })
    void isForWhatIsStored(String header) {
        assertEquals(STORED, IfMatch.of(header).version(() -> STORED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"\"4\" | 4", "\"4\", \"3\" | 4", "\"4\", W/\"5\" | 4", "\"5\", \"4\" | 5"})
    void isForWhatIsStoredNoLonger(String header, long version) {
        assertEquals(version, IfMatch.of(header).version(() -> 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "W/\"5\"",
                "\"x\"",
                "\"\"",
                "\"-1\"",
                "\"5",
                "\"a, 5\"",
                "first",
                ",",
                "\"1234567890123456789\"",
                "W/\"5\", W/\"6\"",
                "\"x\", *"
            })
    void isForNothing(String header) {
        var refused = assertThrows(BadInput.class, () -> IfMatch.of(header));

        assertEquals(412, refused.response().toEvent().get("statusCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "\"x\", \"5\"", "W/\"6\", \"5\""})
    void looksOnlyWhereThereIsAChoice(String header) {
        LongSupplier unread =
                () -> {
                    throw new AssertionError("there is nothing to choose");
                };

        assertEquals(5, IfMatch.of(header).version(unread));
    }
}
