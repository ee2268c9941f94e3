package app.zapis.booking;

import static java.time.temporal.ChronoUnit.SECONDS;

import app.zapis.resource.ResourceId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the last move of a booking was.
public sealed interface LastMove {
    /// It is where it was first booked.
    record Never() implements LastMove {}

    /// It was moved.
    ///
    /// @param at when it was moved, not whereto
    /// @param known what the client knew before: what he chose himself, or was told of
    record Moved(Actor by, Instant at, Known known) implements LastMove {
        private static final Duration WORTH_TELLING = Duration.ofMinutes(10);
        private static final Duration PAUSE = Duration.ofMinutes(1);
        private static final Duration NEAR = Duration.ofMinutes(10);

        /// The start of which the client knew before.
        public Instant knownStart() {
            return known.start();
        }

        /// Whether the client should get an SMS of it: he does not know of it by his own doing, and it is not tiny.
        ///
        /// @param to whereto it was moved
        public boolean worthTelling(Visit to) {
            return by != Actor.CLIENT && !small(to);
        }

        /// When to tell the client: after a minute, within which it may be moved once more, but at once where he would
        /// set out to the old time, or should to the new one.
        ///
        /// @param start whereto it was moved
        public Instant tellAt(Instant start) {
            var first = start.isBefore(knownStart()) ? start : knownStart();
            return first.isBefore(at.plus(NEAR)) ? at : at.truncatedTo(SECONDS).plus(PAUSE);
        }

        /// The first start for which the client may come while nobody has told him of it.
        ///
        /// @param start whereto it was moved
        public Instant firstStart(Instant start) {
            return knownStart().isAfter(at) && knownStart().isBefore(start) ? knownStart() : start;
        }

        /// Whether the client knows of it by `moment`: by his own doing, or by an SMS.
        ///
        /// @param to whereto it was moved
        boolean knownBy(Instant moment, Visit to) {
            return by == Actor.CLIENT || (worthTelling(to) && !moment.isBefore(tellAt(to.start())));
        }

        /// Whether the resources are the same, and the start has changed by less than ten minutes.
        ///
        /// @param to whereto it was moved
        public boolean small(Visit to) {
            return small(to.start()) && known.hasTheResourcesOf(to);
        }

        /// Whether the start has changed by less than ten minutes.
        ///
        /// @param start whereto it was moved
        public boolean small(Instant start) {
            return Duration.between(knownStart(), start).abs().compareTo(WORTH_TELLING) < 0;
        }
    }

    /// What a client knows of his visit.
    ///
    /// @param resources as they were named
    record Known(Instant start, List<ResourceId> resources) {
        /// The list is copied.
        public Known {
            resources = List.copyOf(resources);
        }

        static Known of(Visit visit) {
            return new Known(visit.start(), visit.resources());
        }

        /// Their order tells him nothing.
        private boolean hasTheResourcesOf(Visit visit) {
            return Set.copyOf(resources).equals(Set.copyOf(visit.resources()));
        }
    }
}
