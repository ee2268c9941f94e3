package app.zapis.lambda.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class PlaceTest {
    private static final Place<Instant> PLACE =
            Place.byTime(time -> time, _ -> "late_1", id -> id.matches("late_[0-9]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-25T09:00:00Z",
                "2026-11-25T09:00:00.5Z",
                "2026-11-25T09:00:00.123456789Z"
            })
    void isOfAnEntry(String time) {
        var place = PLACE.of().apply(Instant.parse(time));

        assertEquals(time.replaceFirst("[.]5Z", ".500Z") + "_late_1", place);
        assertEquals(place, PLACE.checked(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "junk",
                "late_1",
                "_late_1",
                "2026-11-25T09:00:00Z",
                "2026-11-25T09:00:00Z_",
                "2026-11-25T09:00:00Z_early_1",
                "2026-11-25_late_1",
                "2026-11-25T09:00:00+03:00_late_1",
                "2026-11-25T09:00:00Z_late_1\n"
            })
    void isOfNone(String text) {
        assertFalse(PLACE.couldBe().test(text));
        assertThrows(IllegalArgumentException.class, () -> PLACE.checked(text));
    }
}
