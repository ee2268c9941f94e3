package app.zapis.company;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The hours of the day when no SMS is sent unless the client's own action caused it, on the wall clock of the
/// booked resource. They may cross midnight; equal ends mean that there are none.
///
/// @param from inclusive
/// @param to exclusive
public record QuietHours(LocalTime from, LocalTime to) {
    /// Nine in the evening to nine in the morning.
    public static final QuietHours DEFAULT =
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(9, 0));

    /// Whether `instant` lies in them.
    public boolean contains(Instant instant, ZoneId zone) {
        var time = LocalTime.ofInstant(instant, zone);
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    /// When the quiet hours that hold at `instant` end.
    ///
    /// @param instant a moment within them
    public Instant endAfter(Instant instant, ZoneId zone) {
        var now = instant.atZone(zone);
        var end = at(now, to);
        return (end.isAfter(now) ? end : at(now.plusDays(1), to)).toInstant();
    }

    /// The last whole minute before the quiet hours began that hold at `instant`, or held before it.
    public Instant lastMinuteBefore(Instant instant, ZoneId zone) {
        var now = instant.atZone(zone);
        var begin = at(now, from);
        return (begin.isAfter(now) ? at(now.minusDays(1), from) : begin)
                .toInstant()
                .minus(Duration.ofMinutes(1));
    }

    private static ZonedDateTime at(ZonedDateTime day, LocalTime time) {
        return day.toLocalDate().atTime(time).atZone(day.getZone());
    }
}
