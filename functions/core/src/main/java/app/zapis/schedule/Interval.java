package app.zapis.schedule;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time in UTC, from `start` (inclusive) to `end` (exclusive).
/// Intervals that only touch do not overlap: one client leaves at 10:00, the next arrives.
public record Interval(Instant start, Instant end) {
    /// @throws IllegalArgumentException if `end` is not after `start`
    public Interval {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end " + end + " must be after start " + start);
        }
    }

    /// The interval of that length from `start` on.
    public static Interval from(Instant start, Duration length) {
        return new Interval(start, start.plus(length));
    }

    /// Whether any moment lies in both.
    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /// How long it lasts.
    public Duration length() {
        return Duration.between(start, end);
    }
}
