package app.zapis.schedule;

/// A stretch of working time within one day, on the wall clock.
///
/// @param fromMinute minutes after midnight, 0 to 1435, a multiple of 5
/// @param toMinute minutes after midnight, after `fromMinute` and at most 1440 ("24:00"), a multiple of 5
public record HourRange(int fromMinute, int toMinute) {
    /// Minutes of a day by the wall clock; as an end it is "24:00".
    public static final int DAY = 24 * 60;

    /// A day without a break.
    public static final HourRange WHOLE_DAY = new HourRange(0, DAY);

    /// @throws IllegalArgumentException if the two are not such minutes
    public HourRange {
        if (fromMinute < 0 || toMinute > DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("must run forward within one day, 00:00 to 24:00");
        }
        if (fromMinute % Quantum.MINUTES != 0 || toMinute % Quantum.MINUTES != 0) {
            throw new IllegalArgumentException(
                    "must be at multiples of 5 minutes; the end of a day is 24:00");
        }
    }

    /// The range between two times of one day.
    ///
    /// @param from `HH:mm`
    /// @param to `HH:mm`, up to "24:00"
    /// @throws IllegalArgumentException if they are not times of one day, in order, at multiples of 5 minutes
    public static HourRange parse(String from, String to) {
        return new HourRange(minute(from), minute(to));
    }

    private static int minute(String time) {
        if (!time.matches("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")) {
            throw new IllegalArgumentException("must be a time like 09:00, at most 24:00");
        }
        return Integer.parseInt(time, 0, 2, 10) * 60 + Integer.parseInt(time, 3, 5, 10);
    }

    /// Whether any minute lies in both.
    boolean overlaps(HourRange other) {
        return fromMinute < other.toMinute && other.fromMinute < toMinute;
    }

    /// What lies in both of two that overlap.
    HourRange and(HourRange other) {
        return new HourRange(
                Math.max(fromMinute, other.fromMinute), Math.min(toMinute, other.toMinute));
    }

    /// The start as `HH:mm`.
    public String from() {
        return text(fromMinute);
    }

    /// The end as `HH:mm`, "24:00" for the end of the day.
    public String to() {
        return text(toMinute);
    }

    private static String text(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
