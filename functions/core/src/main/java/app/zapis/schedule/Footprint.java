package app.zapis.schedule;

/// What a booking claims of a resource: its interval with the buffers, widened to whole quanta.
///
/// @param from the first claimed quantum
/// @param to the quantum after the last claimed one
public record Footprint(int from, int to) {
    /// @throws IllegalArgumentException if it holds no quantum
    public Footprint {
        if (to <= from) {
            throw new IllegalArgumentException("quantum " + to + " must be after " + from);
        }
    }

    /// The footprint of `interval` on a resource with these buffers.
    public static Footprint of(Interval interval, Buffer buffer) {
        return new Footprint(
                Quantum.floor(interval.start().minusSeconds(60L * buffer.beforeMinutes())),
                Quantum.ceiling(interval.end().plusSeconds(60L * buffer.afterMinutes())));
    }

    /// The shortest stretch that holds both.
    public Footprint union(Footprint other) {
        return new Footprint(Math.min(from, other.from), Math.max(to, other.to));
    }

    /// Whether `other` lies within it.
    public boolean contains(Footprint other) {
        return from <= other.from && other.to <= to;
    }

    /// Whether any quantum lies in both.
    public boolean overlaps(Footprint other) {
        return from < other.to && other.from < to;
    }

    /// How many quanta it claims.
    public int size() {
        return to - from;
    }

    /// How many UTC half-days it touches: each is an item of its own in the table.
    public int halfDays() {
        return HalfDay.of(to - 1).number() - HalfDay.of(from).number() + 1;
    }
}
