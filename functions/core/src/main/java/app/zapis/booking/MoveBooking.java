package app.zapis.booking;

import app.zapis.booking.Event.What;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffOutcome.HiddenResource;
import app.zapis.booking.StaffOutcome.Refused;
import app.zapis.booking.StaffOutcome.UnknownResource;
import app.zapis.booking.StaffOutcome.WrongStatus;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Interval;
import app.zapis.slot.Refusal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Gives a booking another time or other resources.
public final class MoveBooking {
    private final SettingsSource source;
    private final TakeTime takeTime;
    private final LatestBooking latest;
    private final InstantSource clock;

    /// @param clock says when it was done
    public MoveBooking(
            SettingsSource source, Bookings bookings, TakeTime takeTime, InstantSource clock) {
        this.source = source;
        this.takeTime = takeTime;
        this.latest = new LatestBooking(bookings);
        this.clock = clock;
    }

    /// Moves a booking that is still to come. A hidden resource that it has, it may keep.
    public StaffOutcome move(StaffAct act, MoveRequest request) {
        return latest.settle(
                act,
                booking ->
                        booking.status().pending()
                                ? move(booking, request, act)
                                : new WrongStatus(booking.status()));
    }

    private StaffOutcome move(Booking booking, MoveRequest request, StaffAct act) {
        var ids = request.resources().isEmpty() ? booking.visit().resources() : request.resources();
        var settings = source.read(ids);
        var unknown = settings.findUnknown(ids);
        if (unknown.isPresent()) {
            return new UnknownResource(unknown.get());
        }
        var hidden = settings.findHidden(gained(booking, ids));
        if (hidden.isPresent()) {
            return new HiddenResource(ids.indexOf(hidden.get()));
        }
        var length =
                request.durationMinutes() == BookingRequest.USUAL
                        ? booking.interval().length()
                        : Duration.ofMinutes(request.durationMinutes());
        var visit = Visit.to(settings.existing(ids), Interval.from(request.start(), length));
        return Refusal.findForStaff(settings.existing(ids), settings.company(), visit.interval())
                .<StaffOutcome>map(Refused::new)
                .orElseGet(() -> take(booking, visit, settings, request.overbook(), act));
    }

    /// What the booking has not had so far.
    private static List<ResourceId> gained(Booking booking, List<ResourceId> ids) {
        return ids.stream().filter(id -> !booking.visit().resources().contains(id)).toList();
    }

    private StaffOutcome take(
            Booking booking, Visit to, Settings settings, boolean overbook, StaffAct act) {
        if (to.equals(booking.visit())) {
            return new Done(booking, List.of());
        }
        var now = clock.instant();
        var event = new Event(now, Actor.STAFF, act.who(), What.MOVED);
        return takeTime.take(
                booking,
                overbooked -> booking.moved(to, Actor.STAFF, now, overbooked).noting(event),
                settings,
                overbook);
    }
}
