package app.zapis.resource;

import app.zapis.schedule.Buffer;
import app.zapis.schedule.Quantum;

import java.time.Duration;

/// How clients may book a resource.
///
/// @param durationMinutes how long a booking is, a multiple of 5
/// @param stepMinutes how far apart starts are, a multiple of 5
/// @param buffer kept free around each booking
/// @param noticeMinutes how soon one may book
/// @param horizonDays how many days ahead of today one may book
/// @param cutOffMinutes until how long before the start a client may cancel or move
public record BookingRules(
        int durationMinutes,
        int stepMinutes,
        Buffer buffer,
        int noticeMinutes,
        int horizonDays,
        int cutOffMinutes) {
    /// The furthest horizon, in days.
    public static final int FURTHEST_DAYS = 730;

    /// @throws IllegalArgumentException if a number is not as described
    public BookingRules {
        require(isSteps(durationMinutes), "durationMinutes must be a multiple of 5, at least 5");
        require(isSteps(stepMinutes), "stepMinutes must be a multiple of 5, at least 5");
        require(noticeMinutes >= 0, "noticeMinutes must not be negative");
        require(
                horizonDays >= 0 && horizonDays <= FURTHEST_DAYS,
                "horizonDays must be 0 to " + FURTHEST_DAYS);
        require(cutOffMinutes >= 0, "cutOffMinutes must not be negative");
    }

    /// Whether `minutes` is a length that can be booked: a multiple of 5, at least 5.
    public static boolean isSteps(int minutes) {
        return minutes >= Quantum.MINUTES && minutes % Quantum.MINUTES == 0;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /// Rules with the usual notice, horizon and cut-off: 60 minutes, 60 days, 120 minutes.
    public static BookingRules every(int durationMinutes, Buffer buffer) {
        return new BookingRules(durationMinutes, durationMinutes, buffer, 60, 60, 120);
    }

    /// [#durationMinutes] as a duration.
    public Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }

    /// [#noticeMinutes] as a duration.
    public Duration notice() {
        return Duration.ofMinutes(noticeMinutes);
    }

    /// [#cutOffMinutes] as a duration.
    public Duration cutOff() {
        return Duration.ofMinutes(cutOffMinutes);
    }
}
