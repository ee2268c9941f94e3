package app.zapis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// [Footprint], [Quantum], [HalfDay] and [Interval].
class FootprintTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private static final int NOON_QUANTUM = Quantum.floor(NOON);

    private static Footprint footprint(int fromSecond, int toSecond, int before, int after) {
        var interval = new Interval(NOON.plusSeconds(fromSecond), NOON.plusSeconds(toSecond));
        var claimed = Footprint.of(interval, new Buffer(before, after));
        return new Footprint(claimed.from() - NOON_QUANTUM, claimed.to() - NOON_QUANTUM);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3600, 0, 0, 0, 12",
        "0, 300, 0, 0, 0, 1",
        "1, 299, 0, 0, 0, 1",
        "0, 301, 0, 0, 0, 2",
        "-1, 300, 0, 0, -1, 1",
        "0, 3600, 10, 20, -2, 16",
        "0, 3600, 7, 3, -2, 13",
        "0, 3600, 5, 0, -1, 12",
    })
    void widensToWholeQuanta(int from, int to, int before, int after, int first, int behind) {
        assertEquals(new Footprint(first, behind), footprint(from, to, before, after));
    }

    @Test
    void countsQuantaBackFrom1970() {
        var before = Instant.parse("1969-12-31T23:59:59Z");

        assertEquals(-1, Quantum.floor(before));
        assertEquals(0, Quantum.ceiling(before));
        assertEquals(Instant.parse("1969-12-31T23:55:00Z"), Quantum.start(-1));
    }

    @Test
    void knowsTheBeginningOfAQuantum() {
        assertTrue(Quantum.isStart(NOON));
        assertFalse(Quantum.isStart(NOON.plusNanos(1)));
        assertFalse(Quantum.isStart(NOON.minusNanos(1)));
        assertEquals(NOON_QUANTUM, Quantum.ceiling(NOON));
        assertEquals(NOON_QUANTUM + 1, Quantum.ceiling(NOON.plusNanos(1)));
        assertEquals(NOON_QUANTUM - 1, Quantum.floor(NOON.minusNanos(1)));
    }

    @Test
    void refusesToHoldNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Footprint(5, 5));
        assertThrows(IllegalArgumentException.class, () -> new Interval(NOON, NOON));
        assertThrows(
                IllegalArgumentException.class, () -> new Interval(NOON, NOON.minusSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"0, 144, 1", "0, 145, 2", "143, 145, 2", "144, 288, 1", "-1, 1, 2", "0, 6912, 48"})
    void touchesHalfDays(int from, int to, int halfDays) {
        assertEquals(halfDays, new Footprint(from, to).halfDays());
    }

    @Test
    void joinsAndContainsOthers() {
        var one = new Footprint(1, 3);
        var other = new Footprint(7, 9);

        assertEquals(new Footprint(1, 9), one.union(other));
        assertTrue(one.union(other).contains(other));
        assertTrue(one.contains(one));
        assertFalse(one.contains(new Footprint(1, 4)));
        assertFalse(one.contains(new Footprint(0, 3)));
        assertEquals(2, one.size());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T00:00:00Z, 2026-11-25, A",
        "2026-11-25T11:59:59Z, 2026-11-25, A",
        "2026-11-25T12:00:00Z, 2026-11-25, P",
        "2026-11-25T23:59:59Z, 2026-11-25, P",
        "1969-12-31T23:59:59Z, 1969-12-31, P",
        "1969-12-31T00:00:00Z, 1969-12-31, A",
    })
    void liesInAHalfDay(Instant instant, LocalDate date, char half) {
        var halfDay = HalfDay.of(Quantum.floor(instant));

        assertEquals(date, halfDay.date());
        assertEquals(half, halfDay.half());
        assertTrue(halfDay.firstQuantum() <= Quantum.floor(instant));
        assertEquals(half == 'A', halfDay.equals(HalfDay.morning(date)));
    }

    @Test
    void overlapsOnlyWhereAMomentLiesInBoth() {
        var hour = Interval.from(NOON, Duration.ofHours(1));

        assertTrue(hour.overlaps(Interval.from(NOON.plusSeconds(3599), Duration.ofHours(1))));
        assertFalse(hour.overlaps(Interval.from(NOON.plusSeconds(3600), Duration.ofHours(1))));
        assertFalse(hour.overlaps(Interval.from(NOON.minusSeconds(60), Duration.ofMinutes(1))));
        assertEquals(Duration.ofHours(1), hour.length());
    }

    @Test
    void refusesBuffersThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Buffer(-5, 0));
        assertThrows(IllegalArgumentException.class, () -> new Buffer(0, -5));
        assertThrows(IllegalArgumentException.class, () -> new Buffer(0, 24 * 60 + 5));
    }
}
