package app.zapis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourRangeTest {
    @ParameterizedTest
    @CsvSource({
        "09:00, 18:00, 540, 1080",
        "00:00, 24:00, 0, 1440",
        "23:55, 24:00, 1435, 1440",
        "00:00, 00:05, 0, 5",
    })
    void readsTimesOfADay(String from, String to, int fromMinute, int toMinute) {
        var range = HourRange.parse(from, to);

        assertEquals(new HourRange(fromMinute, toMinute), range);
        assertEquals(from + "-" + to, range.from() + "-" + range.to());
    }

    @ParameterizedTest
    @CsvSource({
        "18:00, 09:00",
        "09:00, 09:00",
        "24:00, 24:00",
        "00:00, 24:05",
        "25:00, 26:00",
        "9:00, 18:00",
        "09:00, 18:60",
        "09:00, 18:00:00",
        "09:00, ''",
        "-1:00, 10:00",
        "09:02, 18:00",
    })
    void refusesAnythingElse(String from, String to) {
        assertThrows(IllegalArgumentException.class, () -> HourRange.parse(from, to));
    }

    @Test
    void saysHowToWriteTheEndOfADay() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class, () -> HourRange.parse("00:00", "23:59"));

        assertTrue(String.valueOf(refusal.getMessage()).contains("24:00"), refusal.getMessage());
    }

    @Test
    void isAWholeDay() {
        assertEquals(HourRange.parse("00:00", "24:00"), HourRange.WHOLE_DAY);
    }
}
