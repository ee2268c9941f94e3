package app.zapis.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// The hour and the day in which a request is counted. They are those of UTC: its clocks never change, and nobody's zone
/// has to be read before something can be counted.
///
/// @param hour 0 to 23
public record Window(LocalDate day, int hour) {
    /// The one in which a moment lies.
    public static Window of(Instant moment) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        return new Window(utc.toLocalDate(), utc.getHour());
    }

    /// When the next hour begins.
    public Instant hourEnd() {
        return day.atTime(LocalTime.of(hour, 0)).plusHours(1).toInstant(ZoneOffset.UTC);
    }

    /// When the next day begins.
    public Instant dayEnd() {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
