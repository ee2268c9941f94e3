package app.zapis.booking;

import java.time.Duration;
import java.time.Instant;

/// What the last move of a booking was.
public sealed interface LastMove {
    /// It is where it was first booked.
    record Never() implements LastMove {}

    /// It was moved.
    ///
    /// @param at when it was moved, not whereto
    /// @param knownStart the start of which the client knew before: that of the last move that was worth an SMS
    record Moved(Actor by, Instant at, Instant knownStart) implements LastMove {
        private static final Duration WORTH_TELLING = Duration.ofMinutes(10);

        /// Whether the client should get an SMS of it: he does not know of it by his own doing, and it is not tiny.
        ///
        /// @param start whereto it was moved
        public boolean worthTelling(Instant start) {
            return by != Actor.CLIENT && !small(start);
        }

        /// Whether the start has changed by less than ten minutes.
        ///
        /// @param start whereto it was moved
        public boolean small(Instant start) {
            return Duration.between(knownStart, start).abs().compareTo(WORTH_TELLING) < 0;
        }
    }
}
