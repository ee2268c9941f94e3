package app.zapis.booking;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Duration;
import java.time.Instant;

/// What the last move of a booking was.
public sealed interface LastMove {
    /// It is where it was first booked.
    record Never() implements LastMove {}

    /// It was moved.
    ///
    /// @param at when it was moved, not whereto
    /// @param knownStart the start of which the client knew before: what he chose himself, or was told of
    record Moved(Actor by, Instant at, Instant knownStart) implements LastMove {
        private static final Duration WORTH_TELLING = Duration.ofMinutes(10);
        private static final Duration PAUSE = Duration.ofMinutes(1);
        private static final Duration NEAR = Duration.ofMinutes(10);

        /// Whether the client should get an SMS of it: he does not know of it by his own doing, and it is not tiny.
        ///
        /// @param start whereto it was moved
        public boolean worthTelling(Instant start) {
            return by != Actor.CLIENT && !small(start);
        }

        /// When to tell the client: after a minute, within which it may be moved once more, but at once where he would
        /// set out to the old time, or should to the new one.
        ///
        /// @param start whereto it was moved
        public Instant tellAt(Instant start) {
            var first = start.isBefore(knownStart) ? start : knownStart;
            return first.isBefore(at.plus(NEAR)) ? at : at.truncatedTo(SECONDS).plus(PAUSE);
        }

        /// The first start for which the client may come while nobody has told him of it.
        ///
        /// @param start whereto it was moved
        public Instant firstStart(Instant start) {
            return knownStart.isAfter(at) && knownStart.isBefore(start) ? knownStart : start;
        }

        /// Whether the client knows of it by `moment`: by his own doing, or by an SMS.
        ///
        /// @param start whereto it was moved
        boolean knownBy(Instant moment, Instant start) {
            return by == Actor.CLIENT || (worthTelling(start) && !moment.isBefore(tellAt(start)));
        }

        /// Whether the start has changed by less than ten minutes.
        ///
        /// @param start whereto it was moved
        public boolean small(Instant start) {
            return Duration.between(knownStart, start).abs().compareTo(WORTH_TELLING) < 0;
        }
    }
}
