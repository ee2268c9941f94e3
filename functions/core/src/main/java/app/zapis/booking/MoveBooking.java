package app.zapis.booking;

import app.zapis.booking.Bookings.ChangeResult;
import app.zapis.booking.Event.What;
import app.zapis.booking.StaffOutcome.Busy;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffOutcome.Refused;
import app.zapis.booking.StaffOutcome.SlotTaken;
import app.zapis.booking.StaffOutcome.Stale;
import app.zapis.booking.StaffOutcome.UnknownResource;
import app.zapis.booking.StaffOutcome.WrongStatus;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Interval;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.Refusal;
import app.zapis.slot.SlotBoard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/// Gives a booking another time, other resources, or back the time that it gave up.
public final class MoveBooking {
    private final SettingsSource source;
    private final Bookings bookings;
    private final SlotBoard slots;
    private final Clashes clashes;
    private final LatestBooking latest;
    private final InstantSource clock;

    /// @param slots finds alternatives
    /// @param board knows who is in the way
    public MoveBooking(
            SettingsSource source,
            Bookings bookings,
            SlotBoard slots,
            Board board,
            InstantSource clock) {
        this.source = source;
        this.bookings = bookings;
        this.slots = slots;
        this.clashes = new Clashes(board);
        this.latest = new LatestBooking(bookings);
        this.clock = clock;
    }

    /// Moves a booking that is still to come.
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
        var missing = ids.stream().filter(id -> settings.find(id).isEmpty()).findFirst();
        if (missing.isPresent()) {
            return new UnknownResource(missing.get());
        }
        var length =
                request.durationMinutes() == BookingRequest.USUAL
                        ? booking.interval().length()
                        : Duration.ofMinutes(request.durationMinutes());
        var visit = Visit.to(settings.existing(ids), Interval.from(request.start(), length));
        return Refusal.findForStaff(settings.existing(ids), settings.company(), visit.interval())
                .<StaffOutcome>map(Refused::new)
                .orElseGet(() -> claim(booking, visit, settings, request.overbook(), act));
    }

    private StaffOutcome claim(
            Booking booking, Visit to, Settings settings, boolean overbook, StaffAct act) {
        if (to.equals(booking.visit())) {
            return new Done(booking, List.of());
        }
        var now = clock.instant();
        UnaryOperator<Booking> noting =
                moved -> moved.noting(new Event(now, Actor.STAFF, act.who(), What.MOVED));
        var fitting = noting.apply(booking.moved(to, Actor.STAFF, now, false));
        var result =
                bookings.move(booking, fitting, Capacities.of(settings.existing(to.resources())));
        if (!(result instanceof ChangeResult.Taken)) {
            return outcome(result, fitting, List.of());
        }
        if (!overbook) {
            return taken(booking, fitting, settings);
        }
        var overbooking = noting.apply(booking.moved(to, Actor.STAFF, now, true));
        return outcome(
                bookings.move(booking, overbooking, Capacities.UNLIMITED),
                overbooking,
                clashes.of(overbooking));
    }

    private static StaffOutcome outcome(
            ChangeResult result, Booking after, List<BookingId> clashes) {
        return switch (result) {
            case ChangeResult.Changed() -> new Done(after, clashes);
            case ChangeResult.Stale() -> new Stale();
            case ChangeResult.Taken(), ChangeResult.Busy() -> new Busy();
        };
    }

    private StaffOutcome taken(Booking before, Booking wanted, Settings settings) {
        var resources = settings.existing(wanted.visit().resources());
        var alternatives =
                new NearestStarts(slots.without(before.visit().held()), clock)
                        .near(settings, resources, wanted.interval());
        return new SlotTaken(alternatives, clashes.of(wanted));
    }

    /// Takes back a cancellation, an arrival or a miss: the booking is again what it was before. A cancelled one must
    /// find its time still free.
    public StaffOutcome undo(StaffAct act) {
        return latest.settle(
                act,
                booking ->
                        switch (booking.status()) {
                            case Status.Booked(), Status.Confirmed() ->
                                    new WrongStatus(booking.status());
                            case Status.Arrived(), Status.Missed(), Status.Cancelled _ ->
                                    undo(booking, act);
                        });
    }

    private StaffOutcome undo(Booking booking, StaffAct act) {
        var ids = booking.visit().resources();
        var settings = source.read(ids);
        var missing = ids.stream().filter(id -> settings.find(id).isEmpty()).findFirst();
        if (missing.isPresent()) {
            return new UnknownResource(missing.get());
        }
        var earlier = booking.wasConfirmed() ? new Status.Confirmed() : new Status.Booked();
        var restored =
                booking.with(earlier)
                        .noting(new Event(clock.instant(), Actor.STAFF, act.who(), What.RESTORED));
        var result =
                booking.status().live()
                        ? bookings.update(booking, restored)
                        : bookings.move(
                                booking, restored, Capacities.of(settings.resources().values()));
        return result instanceof ChangeResult.Taken
                ? taken(booking, restored, settings)
                : outcome(result, restored, List.of());
    }
}
