package app.zapis.booking;

import static app.zapis.memory.FrontDesk.clashes;
import static app.zapis.memory.FrontDesk.done;
import static app.zapis.memory.FrontDesk.on;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Versioned;
import app.zapis.memory.FrontDesk;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;

class RestoreBookingTest {
    private final FrontDesk desk = new FrontDesk(Clinic.ANNA, Clinic.ROOM);
    private final ChangeBooking changeBooking = desk.changeBooking();
    private final RestoreBooking restoreBooking = desk.restoreBooking();
    private final Booking booking =
            desk.booked(BookingSample.of(Clinic.ANNA, Clinic.ROOM).at("10:00"));

    private Status undone() {
        return done(restoreBooking.undo(on(booking), false)).status();
    }

    @Test
    void leadsBackToConfirmedWhatWasConfirmed() {
        changeBooking.confirm(on(booking));
        changeBooking.cancel(on(booking), "");
        assertEquals(new Status.Confirmed(), undone());

        changeBooking.arrive(on(booking));
        assertEquals(new Status.Confirmed(), undone());
    }

    @Test
    void leadsBackToConfirmedWhatTheClientConfirmed() {
        desk.ports()
                .bookings()
                .confirm(booking.id(), booking.linkKey(), new Seen.Unsaid(), Clinic.NOW);
        changeBooking.miss(on(booking));

        assertEquals(new Status.Confirmed(), undone());
    }

    @Test
    void takesOneStepBackAtATime() {
        changeBooking.confirm(on(booking));
        changeBooking.miss(on(booking));
        changeBooking.arrive(on(booking));

        assertEquals(new Status.Missed(), undone());
        assertEquals(new Status.Confirmed(), undone());
        assertEquals(
                new StaffOutcome.WrongStatus(new Status.Confirmed()),
                restoreBooking.undo(on(booking), false));
    }

    @Test
    void takesTheTimeOfACancelledBookingAgain() {
        changeBooking.cancel(on(booking), "");

        var restored = done(restoreBooking.undo(on(booking), false));

        assertEquals(booking.held(), restored.held());
        assertEquals(booking.revision(), restored.revision());
        assertEquals(Event.What.RESTORED, restored.history().getLast().what());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void takesNoTimeThatIsTakenByNow() {
        changeBooking.cancel(on(booking), "");
        var cancelled = desk.stored(booking);
        var there = desk.booked(BookingSample.of(Clinic.ROOM).at("10:30", "11:30"));

        assertEquals(List.of(there.id()), clashes(restoreBooking.undo(on(booking), false)));

        assertEquals(cancelled, desk.stored(booking));
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void takesTakenTimeWhereAnEmployeeWantsJustThat() {
        changeBooking.cancel(on(booking), "");
        var there = desk.booked(BookingSample.of(Clinic.ROOM).at("10:30", "11:30"));

        var outcome = restoreBooking.undo(on(booking), true);

        assertEquals(new StaffOutcome.Done(desk.stored(booking), List.of(there.id())), outcome);
        assertTrue(desk.stored(booking).overbooked());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void marksNoOverbookingWhereThereIsRoomByNow() {
        var there = desk.booked(BookingSample.of(Clinic.ANNA).at("12:00"));
        var over = desk.booked(BookingSample.of(Clinic.ANNA).at("12:00").overbooked());
        changeBooking.cancel(on(over), "");
        changeBooking.cancel(on(there), "");

        assertFalse(done(restoreBooking.undo(on(over), true)).overbooked());
    }

    @Test
    void findsNoTimeOfAResourceThatIsGone() {
        changeBooking.cancel(on(booking), "");
        deleteAnna();

        assertEquals(
                new StaffOutcome.UnknownResource(Clinic.ANNA.id()),
                restoreBooking.undo(on(booking), true));
    }

    @Test
    void needsNoResourceToTakeBackAnArrival() {
        changeBooking.arrive(on(booking));
        deleteAnna();

        assertEquals(new Status.Booked(), undone());
    }

    private void deleteAnna() {
        assertTrue(desk.ports().catalog().deleteResource(new Versioned<>(Clinic.ANNA, 1)));
    }

    @Test
    void takesBackNothingThatTheEmployeeHasNotSeen() {
        changeBooking.arrive(on(booking));

        assertEquals(
                new StaffOutcome.Stale(),
                restoreBooking.undo(new StaffAct(booking.id(), 1, FrontDesk.MARIA), false));
    }
}
