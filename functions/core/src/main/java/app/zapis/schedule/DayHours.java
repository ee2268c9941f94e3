package app.zapis.schedule;

import java.util.Comparator;
import java.util.List;

/// The working hours of one day: stretches in order, which may touch but not overlap. None: closed.
public record DayHours(List<HourRange> ranges) {
    /// Not open at all.
    public static final DayHours CLOSED = new DayHours(List.of());

    /// @throws IllegalArgumentException if two ranges overlap
    public DayHours {
        ranges = ranges.stream().sorted(Comparator.comparingInt(HourRange::fromMinute)).toList();
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).fromMinute() < ranges.get(i - 1).toMinute()) {
                throw new IllegalArgumentException("ranges overlap at " + ranges.get(i).from());
            }
        }
    }

    /// One stretch without a break.
    ///
    /// @param from `HH:mm`
    /// @param to `HH:mm`, up to "24:00"
    public static DayHours of(String from, String to) {
        return new DayHours(List.of(HourRange.parse(from, to)));
    }

    /// What is open by both.
    public DayHours and(DayHours other) {
        return new DayHours(
                ranges.stream()
                        .flatMap(range ->
                                other.ranges.stream().filter(range::overlaps).map(range::and))
                        .toList());
    }
}
