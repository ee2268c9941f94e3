package app.zapis.slot;

import java.time.Instant;
import java.time.zone.ZoneRules;

/// Walks the local days of a zone over a stretch of UTC. A day on which the clock changes is visited in pieces, one
/// for each offset, so that each visit is plain arithmetic: local minute = UTC minute + offset. What the clock skips
/// is in no piece; what it repeats is in two.
final class LocalDays {
    private static final int DAY = 24 * 60;

    /// Is told of each piece.
    interface Visitor {
        /// Takes one piece.
        ///
        /// @param day days since 1970-01-01 by the local calendar
        /// @param offset minutes that the local clock is ahead of UTC
        /// @param from first local minute of the piece, since local 1970-01-01T00:00
        /// @param to the minute after its last
        void visit(long day, int offset, int from, int to);
    }

    private LocalDays() {}

    /// Visits each piece between two moments, in order.
    ///
    /// @param from first UTC minute, since 1970-01-01T00:00Z
    /// @param to the minute after the last
    static void walk(ZoneRules rules, int from, int to, Visitor visitor) {
        int begin = from;
        while (begin < to) {
            var instant = Instant.ofEpochSecond(begin * 60L);
            int end = Math.min(to, nextChange(rules, instant, to));
            walkAtOneOffset(rules.getOffset(instant).getTotalSeconds() / 60, begin, end, visitor);
            begin = end;
        }
    }

    private static int nextChange(ZoneRules rules, Instant instant, int otherwise) {
        var change = rules.isFixedOffset() ? null : rules.nextTransition(instant);
        return change == null ? otherwise : (int) Math.min(otherwise, change.toEpochSecond() / 60);
    }

    private static void walkAtOneOffset(int offset, int from, int to, Visitor visitor) {
        int local = from + offset;
        int last = to + offset;
        while (local < last) {
            int day = Math.floorDiv(local, DAY);
            int end = Math.min(last, (day + 1) * DAY);
            visitor.visit(day, offset, local, end);
            local = end;
        }
    }
}
