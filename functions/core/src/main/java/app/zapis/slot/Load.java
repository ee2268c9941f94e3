package app.zapis.slot;

import app.zapis.schedule.Footprint;

import java.util.BitSet;

/// How many bookings claim each quantum of a stretch of one resource's time.
public final class Load {
    /// Nothing known to be claimed.
    public static final Load NOTHING = new Load(0, new int[0]);

    private final int from;
    private final int[] counts;

    /// @param from the quantum to which `counts[0]` belongs
    /// @param counts claims of each quantum; copied
    public Load(int from, int[] counts) {
        this.from = from;
        this.counts = counts.clone();
    }

    /// The claims of one quantum; 0 outside of the stretch.
    public int at(int quantum) {
        int index = quantum - from;
        return index >= 0 && index < counts.length ? counts[index] : 0;
    }

    /// The same stretch with one claim less on `footprint`: how it looks to whoever holds that claim.
    public Load without(Footprint footprint) {
        var rest = new Load(from, counts);
        int last = Math.min(footprint.to() - from, counts.length);
        for (int i = Math.max(0, footprint.from() - from); i < last; i++) {
            rest.counts[i] = Math.max(0, counts[i] - 1);
        }
        return rest;
    }

    /// The quanta, counted from `origin`, at which `capacity` bookings or more hold the resource.
    BitSet full(int capacity, int origin) {
        var full = new BitSet(counts.length);
        int i = Math.max(0, origin - from);
        while (i < counts.length) {
            while (i < counts.length && counts[i] < capacity) {
                i++;
            }
            int first = i;
            while (i < counts.length && counts[i] >= capacity) {
                i++;
            }
            full.set(first + from - origin, i + from - origin);
        }
        return full;
    }
}
