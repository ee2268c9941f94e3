package app.zapis.booking;

import app.zapis.booking.Bookings.ChangeResult;
import app.zapis.booking.Event.What;
import app.zapis.booking.StaffOutcome.Busy;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffOutcome.Stale;
import app.zapis.booking.StaffOutcome.Unknown;
import app.zapis.booking.StaffOutcome.WrongStatus;
import app.zapis.client.Client;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// What employees do with a booking without moving it. Doing something twice is harmless.
public final class ChangeBooking {
    private final Bookings bookings;
    private final LatestBooking latest;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /// @param clock says when it was done
    /// @param chance a cryptographically strong source, for link keys
    public ChangeBooking(Bookings bookings, InstantSource clock, RandomGenerator chance) {
        this.bookings = bookings;
        this.latest = new LatestBooking(bookings);
        this.clock = clock;
        this.chance = chance;
    }

    /// The booking, if there is one of that id.
    public StaffOutcome find(BookingId id) {
        return bookings.find(id)
                .<StaffOutcome>map(booking -> new Done(booking, List.of()))
                .orElseGet(Unknown::new);
    }

    /// The client has said that he comes.
    public StaffOutcome confirm(StaffAct act) {
        return change(
                act,
                booking ->
                        switch (booking.status()) {
                            case Status.Booked() ->
                                    done(booking, new Status.Confirmed(), act, What.CONFIRMED);
                            case Status.Confirmed() -> same(booking);
                            case Status.Arrived(), Status.Missed(), Status.Cancelled _ ->
                                    wrong(booking);
                        });
    }

    /// The client has come.
    public StaffOutcome arrive(StaffAct act) {
        return change(
                act,
                booking ->
                        switch (booking.status()) {
                            case Status.Booked(), Status.Confirmed(), Status.Missed() ->
                                    done(booking, new Status.Arrived(), act, What.ARRIVED);
                            case Status.Arrived() -> same(booking);
                            case Status.Cancelled _ -> wrong(booking);
                        });
    }

    /// The client has not come.
    public StaffOutcome miss(StaffAct act) {
        return change(
                act,
                booking ->
                        switch (booking.status()) {
                            case Status.Booked(), Status.Confirmed(), Status.Arrived() ->
                                    done(booking, new Status.Missed(), act, What.MISSED);
                            case Status.Missed() -> same(booking);
                            case Status.Cancelled _ -> wrong(booking);
                        });
    }

    /// Calls the booking off.
    ///
    /// @param reason may be empty
    public StaffOutcome cancel(StaffAct act, String reason) {
        return change(
                act,
                booking ->
                        switch (booking.status()) {
                            case Status.Booked(), Status.Confirmed() ->
                                    cancelled(booking, act, reason);
                            case Status.Cancelled _ -> same(booking);
                            case Status.Arrived(), Status.Missed() -> wrong(booking);
                        });
    }

    private Step cancelled(Booking booking, StaffAct act, String reason) {
        return done(
                booking,
                new Status.Cancelled(Actor.STAFF, reason, clock.instant()),
                act,
                What.CANCELLED);
    }

    /// Changes who comes, or the comment. Another phone gets another link: whoever had the number before may have got the
    /// SMS, and is not the client.
    public StaffOutcome edit(
            StaffAct act, Function<Booking, Client> client, Function<Booking, String> comment) {
        return change(
                act,
                booking ->
                        new Step.Store(
                                edited(booking, client.apply(booking), comment.apply(booking))
                                        .noting(event(act, What.EDITED))));
    }

    private Booking edited(Booking booking, Client client, String comment) {
        var edited = booking.with(client, comment);
        return client.phone().equals(booking.client().phone())
                ? edited
                : edited.openedBy(LinkKey.random(chance));
    }

    private static Step same(Booking booking) {
        return new Step.Answer(new Done(booking, List.of()));
    }

    private static Step wrong(Booking booking) {
        return new Step.Answer(new WrongStatus(booking.status()));
    }

    private Step done(Booking booking, Status status, StaffAct act, What what) {
        return new Step.Store(booking.with(status).noting(event(act, what)));
    }

    private Event event(StaffAct act, What what) {
        return new Event(clock.instant(), Actor.STAFF, act.who(), what);
    }

    /// What is to be done with a booking as it is.
    private sealed interface Step {
        /// Nothing; that is the answer.
        record Answer(StaffOutcome outcome) implements Step {}

        /// It is to become this.
        record Store(Booking after) implements Step {}
    }

    private StaffOutcome change(StaffAct act, Function<Booking, Step> decide) {
        return latest.settle(act, booking -> take(booking, decide.apply(booking)));
    }

    private StaffOutcome take(Booking before, Step step) {
        return switch (step) {
            case Step.Answer(var outcome) -> outcome;
            case Step.Store(var after) -> stored(before, after);
        };
    }

    private StaffOutcome stored(Booking before, Booking after) {
        var result =
                after.status().live()
                        ? bookings.update(before, after)
                        : bookings.cancel(before, after);
        return switch (result) {
            case ChangeResult.Changed() -> new Done(after, List.of());
            case ChangeResult.Stale() -> new Stale();
            case ChangeResult.Taken(), ChangeResult.Busy() -> new Busy();
        };
    }
}
