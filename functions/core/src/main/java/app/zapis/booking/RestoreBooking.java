package app.zapis.booking;

import app.zapis.booking.Bookings.ChangeResult;
import app.zapis.booking.Event.What;
import app.zapis.booking.StaffOutcome.Busy;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffOutcome.Stale;
import app.zapis.booking.StaffOutcome.UnknownResource;
import app.zapis.booking.StaffOutcome.WrongStatus;
import app.zapis.resource.SettingsSource;

import java.time.InstantSource;
import java.util.List;

/// Takes back what was done to a booking by mistake.
public final class RestoreBooking {
    private final SettingsSource source;
    private final Bookings bookings;
    private final TakeTime takeTime;
    private final LatestBooking latest;
    private final InstantSource clock;

    /// @param clock says when it was done
    public RestoreBooking(
            SettingsSource source, Bookings bookings, TakeTime takeTime, InstantSource clock) {
        this.source = source;
        this.bookings = bookings;
        this.takeTime = takeTime;
        this.latest = new LatestBooking(bookings);
        this.clock = clock;
    }

    /// Takes back a cancellation, an arrival or a miss: the booking is again what it was before. A cancelled one must
    /// find its time still free.
    ///
    /// @param overbook whether time that was taken meanwhile may be taken once more, on purpose
    public StaffOutcome undo(StaffAct act, boolean overbook) {
        return latest.settle(
                act,
                booking ->
                        switch (booking.status()) {
                            case Status.Booked(), Status.Confirmed() ->
                                    new WrongStatus(booking.status());
                            case Status.Arrived(), Status.Missed() -> undo(booking, event(act));
                            case Status.Cancelled _ -> revive(booking, event(act), overbook);
                        });
    }

    private Event event(StaffAct act) {
        return new Event(clock.instant(), Actor.STAFF, act.who(), What.RESTORED);
    }

    private StaffOutcome undo(Booking booking, Event event) {
        var restored = booking.with(booking.earlierStatus()).noting(event);
        return switch (bookings.update(booking, restored)) {
            case ChangeResult.Changed() -> new Done(restored, List.of());
            case ChangeResult.Stale() -> new Stale();
            case ChangeResult.Taken(), ChangeResult.Busy() -> new Busy();
        };
    }

    private StaffOutcome revive(Booking booking, Event event, boolean overbook) {
        var ids = booking.visit().resources();
        var settings = source.read(ids);
        return settings.findUnknown(ids)
                .<StaffOutcome>map(UnknownResource::new)
                .orElseGet(() ->
                        takeTime.take(
                                booking,
                                overbooked -> booking.restored(overbooked).noting(event),
                                settings,
                                overbook));
    }
}
