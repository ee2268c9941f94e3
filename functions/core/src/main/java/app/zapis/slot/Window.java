package app.zapis.slot;

import app.zapis.resource.Resource;

import java.time.Instant;
import java.time.LocalDate;

/// The time in which a client may start a booking: asked days, cut by the notice and the horizon.
///
/// @param from inclusive
/// @param to exclusive; where it is not after `from` there is none
public record Window(Instant from, Instant to) {
    /// The window of `resource` over local days.
    ///
    /// @param first inclusive
    /// @param last exclusive
    public static Window of(Resource resource, LocalDate first, LocalDate last, Instant now) {
        var zone = resource.zone();
        var begin = first.atStartOfDay(zone).toInstant();
        var end = last.atStartOfDay(zone).toInstant();
        var earliest = earliest(resource, now);
        var latest = lastDay(resource, now).plusDays(1).atStartOfDay(zone).toInstant();
        return new Window(
                begin.isAfter(earliest) ? begin : earliest, end.isBefore(latest) ? end : latest);
    }

    /// The soonest start by the resource's notice.
    public static Instant earliest(Resource resource, Instant now) {
        return now.plus(resource.rules().notice());
    }

    /// The last local day on which a booking may start by the resource's horizon.
    public static LocalDate lastDay(Resource resource, Instant now) {
        return LocalDate.ofInstant(now, resource.zone()).plusDays(resource.rules().horizonDays());
    }

    /// Whether no start lies in it.
    public boolean isEmpty() {
        return !to.isAfter(from);
    }
}
