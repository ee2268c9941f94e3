package app.zapis.schedule;

import java.time.Instant;

/// The unit in which time is claimed: 5 minutes, counted from 1970-01-01T00:00Z.
/// An `int` of quanta reaches beyond the year 20000; arithmetic on it needs no objects.
public final class Quantum {
    /// Minutes in one quantum.
    public static final int MINUTES = 5;

    /// Seconds in one quantum.
    public static final int SECONDS = MINUTES * 60;

    /// Quanta in 24 hours.
    public static final int PER_DAY = 24 * 60 / MINUTES;

    private Quantum() {}

    /// The quantum in which `instant` lies.
    public static int floor(Instant instant) {
        return (int) Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }

    /// The first quantum that begins at `instant` or later.
    public static int ceiling(Instant instant) {
        var seconds = instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
        return (int) Math.ceilDiv(seconds, SECONDS);
    }

    /// When `quantum` begins.
    public static Instant start(int quantum) {
        return Instant.ofEpochSecond((long) quantum * SECONDS);
    }

    /// Whether `instant` is the very beginning of a quantum.
    public static boolean isStart(Instant instant) {
        return instant.equals(start(floor(instant)));
    }
}
