package app.zapis.sample;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.resource.Resource;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What becomes of bookings later; storing it is another matter.
public final class Later {
    private Later() {}

    /// Moved to a time of [Clinic#DAY] and to these resources.
    public static Booking moved(Booking booking, String from, String to, Resource... resources) {
        var length = Duration.between(Clinic.at(from), Clinic.at(to));
        var interval = Interval.from(Clinic.at(from), length);
        var visit = Visit.to(List.of(resources), interval);
        return booking.moved(visit, Actor.CLIENT, Clinic.NOW.plusSeconds(60), false);
    }

    /// Moved to another start with the same resource and length.
    public static Booking moved(
            Booking booking, Instant start, Resource resource, Actor by, Instant at) {
        var visit = Visit.to(List.of(resource), Interval.from(start, booking.interval().length()));
        return booking.moved(visit, by, at, false);
    }

    /// Called off by the client.
    public static Booking cancelled(Booking booking) {
        return booking.with(new Status.Cancelled(Actor.CLIENT, "передумал", Clinic.NOW));
    }
}
