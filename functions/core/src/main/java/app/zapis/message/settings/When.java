package app.zapis.message.settings;

import app.zapis.booking.Booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/// The time at which a kind of message is due.
public sealed interface When {
    /// Some time after booking.
    record AfterBooking(Duration delay) implements When {}

    /// Some time before the start.
    record BeforeStart(Duration lead) implements When {}

    /// Some time after the start.
    record AfterStart(Duration delay) implements When {}

    /// Some time after the end.
    record AfterEnd(Duration delay) implements When {}

    /// At a clock time on the day of the start.
    record OnTheDayAt(LocalTime time) implements When {}

    /// At a clock time on the day before.
    record DayBeforeAt(LocalTime time) implements When {}

    /// The moment for `booking`; clock times are those of its zone.
    default Instant of(Booking booking) {
        return switch (this) {
            case AfterBooking(var delay) -> booking.origin().at().plus(delay);
            case BeforeStart(var lead) -> booking.start().minus(lead);
            case AfterStart(var delay) -> booking.start().plus(delay);
            case AfterEnd(var delay) -> booking.interval().end().plus(delay);
            case OnTheDayAt(var time) -> atClock(booking, 0, time);
            case DayBeforeAt(var time) -> atClock(booking, 1, time);
        };
    }

    private static Instant atClock(Booking booking, int daysBefore, LocalTime time) {
        var start = booking.start().atZone(booking.visit().zone());
        return start.toLocalDate()
                .minusDays(daysBefore)
                .atTime(time)
                .atZone(start.getZone())
                .toInstant();
    }
}
