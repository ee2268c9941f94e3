package app.zapis.booking;

import static app.zapis.memory.FrontDesk.clashes;
import static app.zapis.memory.FrontDesk.done;
import static app.zapis.memory.FrontDesk.on;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.memory.FrontDesk;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.schedule.Interval;
import app.zapis.slot.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

class MoveBookingTest {
    private final FrontDesk desk = new FrontDesk(Clinic.ANNA, Clinic.BORIS, Clinic.ROOM);
    private final MoveBooking moveBooking = desk.moveBooking();
    private final Booking booking = desk.booked(BookingSample.of(Clinic.ANNA).at("10:00"));

    private static MoveRequest to(String start, Resource... resources) {
        var ids = Arrays.stream(resources).map(Resource::id).toList();
        return new MoveRequest(Clinic.at(start), ids, BookingRequest.USUAL, false);
    }

    private static MoveRequest onto(String start) {
        return new MoveRequest(Clinic.at(start), List.of(), BookingRequest.USUAL, true);
    }

    private StaffOutcome move(MoveRequest request) {
        return moveBooking.move(on(booking), request);
    }

    @ParameterizedTest
    @CsvSource({
        "14:00,  0, 14:00, 15:00, as long as it is",
        "10:05,  0, 10:05, 11:05, over itself and off the step",
        "10:00, 90, 10:00, 11:30, longer",
        "10:30, 30, 10:30, 11:00, shorter",
        "17:00,  0, 17:00, 18:00, to the end of the day",
    })
    void movesTo(String start, int minutes, String from, String to, String how) {
        var moved = done(move(new MoveRequest(Clinic.at(start), List.of(), minutes, false)));

        assertEquals(new Interval(Clinic.at(from), Clinic.at(to)), moved.interval(), how);
        assertEquals(moved, desk.stored(booking));
        assertEquals(List.of(), desk.differences());
    }

    private void hide(Resource resource) {
        desk.ports().save(resource.hide());
    }

    @Test
    void bringsInNoHiddenResource() {
        hide(Clinic.ROOM);

        assertEquals(
                new StaffOutcome.HiddenResource(1), move(to("14:00", Clinic.ANNA, Clinic.ROOM)));

        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void keepsTheHiddenResourceThatItHas() {
        hide(Clinic.ANNA);

        var later = done(move(to("14:00")));
        var withRoom = done(move(to("15:00", Clinic.ROOM, Clinic.ANNA)));

        assertEquals(booking.visit().resources(), later.visit().resources());
        assertEquals(List.of(Clinic.ROOM.id(), Clinic.ANNA.id()), withRoom.visit().resources());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void remembersWhoMovedItWhen() {
        desk.clock().advance(Duration.ofHours(1));
        var now = desk.clock().instant();

        var moved = done(move(to("14:00")));

        var known = new LastMove.Known(booking.start(), booking.visit().resources());
        assertEquals(new LastMove.Moved(Actor.STAFF, now, known), moved.lastMove());
        assertEquals(1, moved.revision());
        assertEquals(
                List.of(new Event(now, Actor.STAFF, FrontDesk.MARIA, Event.What.MOVED)),
                moved.history());
    }

    @Test
    void movesToOtherResourcesWithTheirBuffers() {
        var moved = done(move(to("10:00", Clinic.BORIS, Clinic.ROOM)));

        assertEquals(List.of(Clinic.BORIS.id(), Clinic.ROOM.id()), moved.visit().resources());
        assertEquals(14, moved.visit().footprints().getFirst().size());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void changesNothingWhereItIsThereAlready() {
        assertEquals(booking, done(move(to("10:00"))));
    }

    @Test
    void movesWithinTheNotice() {
        desk.clock().set(Clinic.at("09:55"));

        assertEquals(Clinic.at("10:30"), done(move(to("10:30"))).start());
    }

    @Test
    void keepsToTheHours() {
        assertEquals(
                new StaffOutcome.Refused(new Refusal.OutsideHours(Clinic.ANNA.id())),
                move(to("17:30")));

        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void takesNoTakenTimeAndShowsWhoIsThere() {
        var there = desk.booked(BookingSample.of(Clinic.ANNA).at("12:00"));

        var outcome = move(to("11:30"));

        assertEquals(List.of(there.id()), clashes(outcome));
        assertEquals(List.of("11:00", "10:00", "13:00", "09:00", "14:00"), alternatives(outcome));
        assertEquals(booking, desk.stored(booking));
    }

    private static List<String> alternatives(StaffOutcome outcome) {
        return outcome instanceof StaffOutcome.SlotTaken(var free, _)
                ? free.stream().map(OffsetDateTime::toLocalTime).map(String::valueOf).toList()
                : List.of();
    }

    @Test
    void takesTakenTimeWhereAnEmployeeWantsJustThat() {
        var there = desk.booked(BookingSample.of(Clinic.ANNA).at("12:00"));

        var outcome = move(onto("11:30"));

        assertEquals(new StaffOutcome.Done(desk.stored(booking), List.of(there.id())), outcome);
        assertTrue(desk.stored(booking).overbooked());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void marksOnlyWhatStaysOnTakenTime() {
        desk.booked(BookingSample.of(Clinic.ANNA).at("12:00"));
        assertFalse(done(move(onto("14:00"))).overbooked());

        assertTrue(done(move(onto("11:30"))).overbooked());
        assertTrue(done(move(to("11:00"))).overbooked());
        assertFalse(done(move(to("09:00"))).overbooked());
    }

    @Test
    void movesOnlyWhatIsStillToCome() {
        desk.changeBooking().arrive(on(booking));

        assertEquals(new StaffOutcome.WrongStatus(new Status.Arrived()), move(to("14:00")));
    }

    @Test
    void movesNothingToWhatIsNotThere() {
        var nowhere = new ResourceId("nowhere");

        assertEquals(
                new StaffOutcome.UnknownResource(nowhere),
                move(new MoveRequest(Clinic.at("10:00"), List.of(nowhere), 0, true)));
        assertEquals(
                new StaffOutcome.Unknown(),
                moveBooking.move(on(BookingSample.of(Clinic.ANNA).build()), to("14:00")));
    }

    @Test
    void movesNothingThatTheEmployeeHasNotSeen() {
        desk.changeBooking().confirm(on(booking));

        assertEquals(
                new StaffOutcome.Stale(),
                moveBooking.move(new StaffAct(booking.id(), 1, FrontDesk.MARIA), to("14:00")));
    }
}
