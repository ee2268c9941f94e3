package app.zapis.booking;

import app.zapis.booking.Event.What;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffOutcome.Refused;
import app.zapis.booking.StaffOutcome.UnknownResource;
import app.zapis.booking.StaffOutcome.WrongStatus;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.slot.Refusal;

import java.time.InstantSource;
import java.util.List;

/// Gives a booking the buffers that its resources have now. Changed settings never touch what is claimed already, so
/// somebody has to want it. The client, who sees no buffers, is told nothing.
public final class ReclaimBooking {
    private final SettingsSource source;
    private final TakeTime takeTime;
    private final LatestBooking latest;
    private final InstantSource clock;

    /// @param clock says when it was done
    public ReclaimBooking(
            SettingsSource source, Bookings bookings, TakeTime takeTime, InstantSource clock) {
        this.source = source;
        this.takeTime = takeTime;
        this.latest = new LatestBooking(bookings);
        this.clock = clock;
    }

    /// Claims what a booking that is still to come would claim if it were made now; does nothing where it does so already.
    ///
    /// @param overbook whether buffers may be put onto taken time, on purpose
    public StaffOutcome reclaim(StaffAct act, boolean overbook) {
        return latest.settle(
                act,
                booking ->
                        booking.status().pending()
                                ? reclaim(booking, act, overbook)
                                : new WrongStatus(booking.status()));
    }

    private StaffOutcome reclaim(Booking booking, StaffAct act, boolean overbook) {
        var ids = booking.visit().resources();
        var settings = source.read(ids);
        var unknown = settings.findUnknown(ids);
        if (unknown.isPresent()) {
            return new UnknownResource(unknown.get());
        }
        if (!Refusal.fits(settings.existing(ids), booking.interval())) {
            return new Refused(new Refusal.TooLong());
        }
        return reclaim(booking, settings, act, overbook);
    }

    private StaffOutcome reclaim(
            Booking booking, Settings settings, StaffAct act, boolean overbook) {
        var visit = booking.visit().again(settings);
        if (visit.equals(booking.visit())) {
            return new Done(booking, List.of());
        }
        var event = new Event(clock.instant(), Actor.STAFF, act.who(), What.RECLAIMED);
        return takeTime.take(
                booking,
                overbooked -> booking.reclaimed(visit, overbooked).noting(event),
                settings,
                overbook);
    }
}
