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
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.Quantum;
import app.zapis.slot.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

class ReclaimBookingTest {
    private final FrontDesk desk =
            new FrontDesk(ResourceSample.specialist("anna").buffer(10, 10).build(), Clinic.ROOM);
    private final ReclaimBooking reclaimBooking = desk.reclaimBooking();
    private final Booking booking =
            desk.booked(
                    BookingSample.of(
                                    ResourceSample.specialist("anna").buffer(10, 10).build(),
                                    Clinic.ROOM)
                            .at("12:00"));

    private void buffers(int before, int after) {
        desk.ports().save(anna().buffer(before, after).build());
    }

    /// All of it is changed but who it is.
    private static ResourceSample anna() {
        return ResourceSample.specialist("anna")
                .zone("Asia/Tokyo")
                .cutOff(0)
                .daily("20:00", "21:00");
    }

    private StaffOutcome reclaim() {
        return reclaimBooking.reclaim(on(booking), false);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 30, 11:40, 13:30, more",
        "0,   0, 12:00, 13:00, none",
        "0,  25, 12:00, 13:25, less before and more after",
        "12,  3, 11:45, 13:05, widened to whole quanta",
    })
    void holdsThePresentBuffers(int before, int after, String from, String to, String how) {
        buffers(before, after);

        var reclaimed = done(reclaim());

        var footprint = reclaimed.visit().footprints().getFirst();
        assertEquals(Clinic.at(from), Quantum.start(footprint.from()), how);
        assertEquals(Clinic.at(to), Quantum.start(footprint.to()), how);
        assertEquals(reclaimed, desk.stored(booking));
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void changesNothingThatTheClientSees() {
        buffers(0, 30);

        var reclaimed = done(reclaim());

        assertEquals(booking.interval(), reclaimed.interval());
        assertEquals(booking.visit().zone(), reclaimed.visit().zone());
        assertEquals(booking.visit().cutOff(), reclaimed.visit().cutOff());
        assertEquals(booking.revision(), reclaimed.revision());
        assertEquals(booking.lastMove(), reclaimed.lastMove());
        assertEquals(booking.origin(), reclaimed.origin());
        assertFalse(reclaimed.overbooked());
    }

    @Test
    void remembersWhoDidIt() {
        buffers(0, 30);

        assertEquals(
                List.of(new Event(Clinic.NOW, Actor.STAFF, FrontDesk.MARIA, Event.What.RECLAIMED)),
                done(reclaim()).history());
    }

    @Test
    void changesNothingThatIsRightAlready() {
        buffers(10, 10);

        assertEquals(booking, done(reclaim()));

        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void takesNoTakenTimeAndShowsWhoIsThere() {
        buffers(0, 30);
        var there = desk.booked(BookingSample.of(Clinic.ANNA).at("13:15"));
        desk.booked(BookingSample.of(Clinic.ROOM).at("13:15"));

        assertEquals(List.of(there.id()), clashes(reclaim()));

        assertEquals(booking, desk.stored(booking));
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void takesTakenTimeWhereAnEmployeeWantsJustThat() {
        buffers(0, 30);
        var there = desk.booked(BookingSample.of(Clinic.ANNA).at("13:15"));

        var outcome = reclaimBooking.reclaim(on(booking), true);

        assertEquals(new StaffOutcome.Done(desk.stored(booking), List.of(there.id())), outcome);
        assertTrue(desk.stored(booking).overbooked());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void keepsTheMarkOfAnOverbooking() {
        var over = desk.booked(BookingSample.of(Clinic.ROOM).at("12:30").overbooked());
        desk.ports().save(ResourceSample.thing("room-1").companion().buffer(0, 10).build());

        assertTrue(done(reclaimBooking.reclaim(on(over), false)).overbooked());
    }

    @Test
    void claimsOnlyWhatIsStillToCome() {
        buffers(0, 30);
        desk.changeBooking().cancel(on(booking), "");

        assertEquals(new StaffOutcome.WrongStatus(desk.stored(booking).status()), reclaim());
    }

    @Test
    void claimsNothingOfAResourceThatIsGone() {
        assertTrue(desk.ports().catalog().deleteResource(new Versioned<>(Clinic.ANNA, 1)));

        assertEquals(new StaffOutcome.UnknownResource(Clinic.ANNA.id()), reclaim());
    }

    @Test
    void claimsNothingThatTheEmployeeHasNotSeen() {
        desk.changeBooking().confirm(on(booking));

        assertEquals(
                new StaffOutcome.Stale(),
                reclaimBooking.reclaim(new StaffAct(booking.id(), 1, FrontDesk.MARIA), false));
    }

    @Test
    void claimsNothingThatCouldNotBeMovedLater() {
        var longest = BookingSample.of(Clinic.ROOM).at("15:00").lasting(Duration.ofDays(24));
        var all = desk.booked(longest);
        desk.ports().save(ResourceSample.thing("room-1").buffer(720, 720).build());

        assertEquals(
                new StaffOutcome.Refused(new Refusal.TooLong()),
                reclaimBooking.reclaim(on(all), false));
    }
}
