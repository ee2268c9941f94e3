package app.zapis.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Limits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class CountsTest {
    private static final Limits LIMITS = new Limits(5, 30, 1000, 20_000);
    private static final Window WINDOW = Window.of(Instant.parse("2026-11-23T06:10:00Z"));

    /// Columns: of the address in the hour and on the day, of the phone on the day, of all in the hour and on the day.
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1, ''",
        "30, 300, 5, 300, 3000, ''",
        "31, 31, 1, 31, 31, 2026-11-23T07:00:00Z",
        "1, 301, 1, 1, 301, 2026-11-24T00:00:00Z",
        "1, 1, 6, 1, 1, 2026-11-24T00:00:00Z",
        "1, 1, 1, 301, 301, 2026-11-23T07:00:00Z",
        "1, 1, 1, 1, 3001, 2026-11-24T00:00:00Z",
        "31, 31, 6, 31, 31, 2026-11-24T00:00:00Z"
    })
    void areTooManyBeyondALimit(
            int addressHour, int addressDay, int phone, int allHour, int allDay, String until) {
        var counts =
                new Counts(new Count(addressHour, addressDay), phone, new Count(allHour, allDay));

        var told = counts.tooManyUntil(LIMITS, WINDOW).map(Instant::toString).orElse("");

        assertEquals(until, told);
    }
}
