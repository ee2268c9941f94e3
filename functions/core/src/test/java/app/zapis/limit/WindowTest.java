package app.zapis.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class WindowTest {
    /// The second row is in the hour that Berlin has twice, the third in the one that it has not.
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T06:00:00.000Z, 2026-11-23T07:00:00Z, 2026-11-24T00:00:00Z",
        "2026-10-25T00:30:00.000Z, 2026-10-25T01:00:00Z, 2026-10-26T00:00:00Z",
        "2026-03-29T00:59:59.999Z, 2026-03-29T01:00:00Z, 2026-03-30T00:00:00Z",
        "2026-12-31T23:59:59.999Z, 2027-01-01T00:00:00Z, 2027-01-01T00:00:00Z"
    })
    void endsWithItsHourAndItsDay(Instant moment, Instant hourEnd, Instant dayEnd) {
        var window = Window.of(moment);

        assertEquals(hourEnd, window.hourEnd());
        assertEquals(dayEnd, window.dayEnd());
    }
}
