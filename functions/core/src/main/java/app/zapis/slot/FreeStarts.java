package app.zapis.slot;

import app.zapis.schedule.Buffer;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Quantum;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/// Finds the starts at which a booking would be accepted: open for its whole length on all the wanted resources, and
/// with each resource's buffers below its capacity. The starts themselves come from the first resource.
///
/// Works on `int` quanta and bit sets; a week of one resource takes a few microseconds.
public final class FreeStarts {
    private final List<Availability> wanted;
    private final int quanta;

    /// @param wanted the resources, at least one; the first gives the steps
    /// @param durationMinutes how long the booking is, a multiple of 5
    public FreeStarts(List<Availability> wanted, int durationMinutes) {
        this.wanted = List.copyOf(wanted);
        this.quanta = durationMinutes / Quantum.MINUTES;
    }

    /// The free starts from `from` (inclusive) to `to` (exclusive), in order, as quanta.
    public int[] between(Instant from, Instant to) {
        return between(Quantum.ceiling(from), Quantum.ceiling(to));
    }

    private int[] between(int from, int to) {
        if (to <= from) {
            return new int[0];
        }
        var starts = wanted.getFirst().starts(from, to);
        for (var one : wanted) {
            new Free(one, from, to, quanta).keep(starts, from);
        }
        return starts.stream().map(start -> start + from).toArray();
    }

    /// The time that must be known of a resource with these buffers to judge each start between two moments.
    public static Footprint needed(Instant from, Instant to, int durationMinutes, Buffer buffer) {
        return new Footprint(
                Quantum.floor(from.minusSeconds(60L * buffer.beforeMinutes())),
                Quantum.ceiling(to.plusSeconds(60L * (durationMinutes + buffer.afterMinutes()))));
    }

    /// Where one resource is free, as bits counted from `origin`.
    private static final class Free {
        private final int origin;
        private final int quanta;
        private final int before;
        private final int after;
        private final BitSet open;
        private final BitSet full;

        Free(Availability one, int from, int to, int quanta) {
            var buffer = one.resource().rules().buffer();
            this.quanta = quanta;
            this.before = Math.ceilDiv(buffer.beforeMinutes(), Quantum.MINUTES);
            this.after = Math.ceilDiv(buffer.afterMinutes(), Quantum.MINUTES);
            this.origin = from - before;
            this.open = new Openings(one.resource(), one.company()).open(origin, to + quanta);
            this.full = one.load().full(one.resource().capacity(), origin);
        }

        /// Clears those of `starts`, counted from `from`, at which the resource is not free.
        void keep(BitSet starts, int from) {
            for (int start = starts.nextSetBit(0);
                    start >= 0;
                    start = starts.nextSetBit(start + 1)) {
                if (!at(start + from)) {
                    starts.clear(start);
                }
            }
        }

        private boolean at(int start) {
            int begin = start - origin;
            int end = begin + quanta;
            if (open.nextClearBit(begin) < end) {
                return false;
            }
            int claimed = full.nextSetBit(begin - before);
            return claimed < 0 || claimed >= end + after;
        }
    }
}
