package app.zapis.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

class QuietHoursTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static QuietHours hours(LocalTime from, LocalTime to) {
        return new QuietHours(from, to);
    }

    @ParameterizedTest
    @CsvSource({
        // over midnight
        "21:00, 09:00, 20:59:59, false",
        "21:00, 09:00, 21:00:00, true",
        "21:00, 09:00, 23:59:59, true",
        "21:00, 09:00, 00:00:00, true",
        "21:00, 09:00, 08:59:59, true",
        "21:00, 09:00, 09:00:00, false",
        // within a day
        "01:00, 06:00, 00:59:59, false",
        "01:00, 06:00, 01:00:00, true",
        "01:00, 06:00, 06:00:00, false",
        // from and to midnight
        "00:00, 09:00, 00:00:00, true",
        "00:00, 09:00, 23:59:59, false",
        "21:00, 00:00, 23:59:59, true",
        "21:00, 00:00, 00:00:00, false",
        // none
        "09:00, 09:00, 09:00:00, false",
        "00:00, 00:00, 12:00:00, false",
    })
    void holdFromInclusiveToExclusive(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        var instant = LocalDateTime.of(2026, 11, 25, 0, 0).with(time).atZone(MOSCOW).toInstant();

        assertEquals(quiet, hours(from, to).contains(instant, MOSCOW));
    }

    @Test
    void holdOnTheClockOfTheZone() {
        var instant = OffsetDateTime.parse("2026-11-25T22:00:00+03:00").toInstant();

        assertEquals(true, QuietHours.DEFAULT.contains(instant, MOSCOW));
        assertEquals(false, QuietHours.DEFAULT.contains(instant, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T22:00:00+03:00, 2026-11-26T09:00:00+03:00, 2026-11-25T20:59:00+03:00",
        "2026-11-25T21:00:00+03:00, 2026-11-26T09:00:00+03:00, 2026-11-25T20:59:00+03:00",
        "2026-11-25T00:00:00+03:00, 2026-11-25T09:00:00+03:00, 2026-11-24T20:59:00+03:00",
        "2026-11-25T08:59:59+03:00, 2026-11-25T09:00:00+03:00, 2026-11-24T20:59:00+03:00",
    })
    void endInTheMorningAndBeganInTheEvening(
            OffsetDateTime at, OffsetDateTime end, OffsetDateTime before) {
        var instant = at.toInstant();

        assertEquals(end.toInstant(), QuietHours.DEFAULT.endAfter(instant, MOSCOW));
        assertEquals(before.toInstant(), QuietHours.DEFAULT.lastMinuteBefore(instant, MOSCOW));
    }

    @ParameterizedTest
    @CsvSource({
        // The night of 29 March lasts an hour less, that of 25 October an hour more.
        "2026-03-28T22:00:00+01:00, 2026-03-29T09:00:00+02:00, 2026-03-28T20:59:00+01:00",
        "2026-03-29T08:00:00+02:00, 2026-03-29T09:00:00+02:00, 2026-03-28T20:59:00+01:00",
        "2026-10-24T22:00:00+02:00, 2026-10-25T09:00:00+01:00, 2026-10-24T20:59:00+02:00",
        "2026-10-25T02:30:00+01:00, 2026-10-25T09:00:00+01:00, 2026-10-24T20:59:00+02:00",
    })
    void lastThroughAChangeOfTheClock(
            OffsetDateTime at, OffsetDateTime end, OffsetDateTime before) {
        var instant = at.toInstant();

        assertEquals(true, QuietHours.DEFAULT.contains(instant, BERLIN));
        assertEquals(end.toInstant(), QuietHours.DEFAULT.endAfter(instant, BERLIN));
        assertEquals(before.toInstant(), QuietHours.DEFAULT.lastMinuteBefore(instant, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        // A clock that skips from 02:00 to 03:00 shows 02:30 never, one that goes back shows it
        // twice.
        "2026-03-29T01:45:00+01:00, 2026-03-29T03:30:00+02:00",
        "2026-10-25T01:45:00+02:00, 2026-10-25T02:30:00+02:00",
    })
    void endOnceWhateverTheClockShows(OffsetDateTime at, OffsetDateTime end) {
        var small = hours(LocalTime.of(1, 30), LocalTime.of(2, 30));

        assertEquals(end.toInstant(), small.endAfter(at.toInstant(), BERLIN));
    }
}
