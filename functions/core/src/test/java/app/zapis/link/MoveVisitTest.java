package app.zapis.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BusyBookings;
import app.zapis.booking.Event;
import app.zapis.booking.LastMove;
import app.zapis.booking.Seen;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.link.LinkOutcome.Busy;
import app.zapis.link.LinkOutcome.Cancelled;
import app.zapis.link.LinkOutcome.Done;
import app.zapis.link.LinkOutcome.Past;
import app.zapis.link.LinkOutcome.PastCutOff;
import app.zapis.link.LinkOutcome.Refused;
import app.zapis.link.LinkOutcome.SlotTaken;
import app.zapis.link.LinkOutcome.TooManyMoves;
import app.zapis.link.LinkOutcome.Unbookable;
import app.zapis.link.Links.Opened;
import app.zapis.memory.Audit;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;
import app.zapis.schedule.Quantum;
import app.zapis.slot.Refusal;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class MoveVisitTest {
    private final LinkDesk desk = new LinkDesk(Clinic.ANNA, Clinic.ROOM);
    private final Booking booking =
            desk.booked(BookingSample.of(Clinic.ANNA, Clinic.ROOM).at("10:00"));
    private final LinkCode code = LinkDesk.code(booking);

    private static Booking movedByLink(Booking booking, Instant start, Instant at) {
        var interval = Interval.from(start, booking.interval().length());
        return booking.moved(
                        Visit.to(List.of(Clinic.ANNA, Clinic.ROOM), interval),
                        Actor.CLIENT,
                        at,
                        false)
                .noting(new Event(at, Actor.CLIENT, "", Event.What.MOVED));
    }

    private LinkOutcome move(String time) {
        return desk.moveVisit().move(code, new Seen.Unsaid(), Clinic.at(time));
    }

    private static SlotTaken alternatives(String... times) {
        return new SlotTaken(
                Arrays.stream(times)
                        .map(time -> OffsetDateTime.ofInstant(Clinic.at(time), Clinic.ZONE))
                        .toList());
    }

    private void assertHeld(Booking... live) {
        int day = Quantum.floor(Clinic.at("00:00"));
        var audit =
                new Audit(
                        desk.ports.slotBoard(),
                        new Footprint(day - Quantum.PER_DAY, day + 2 * Quantum.PER_DAY));
        assertEquals(
                List.of(),
                audit.differences(List.of(Clinic.ANNA.id(), Clinic.ROOM.id()), List.of(live)));
    }

    @Test
    void claimsTheNewTimeAndReleasesTheOld() {
        var moved = movedByLink(booking, Clinic.at("14:00"), Clinic.NOW);

        assertEquals(new Done(moved), move("14:00"));

        assertEquals(moved, desk.stored(booking));
        assertEquals(
                new LastMove.Moved(
                        Actor.CLIENT,
                        Clinic.NOW,
                        new LastMove.Known(Clinic.at("10:00"), booking.visit().resources())),
                moved.lastMove());
        assertEquals(1, moved.revision());
        assertHeld(moved);
    }

    @Test
    void movesTenTimesWithinADay() {
        for (int i = 0; i < 10; i++) {
            assertInstanceOf(Done.class, move(i % 2 == 0 ? "14:00" : "15:00"));
            desk.clock.advance(Duration.ofMinutes(1));
        }

        assertEquals(new TooManyMoves(Duration.ofHours(24).minusMinutes(10)), move("16:00"));
        assertEquals(Clinic.at("15:00"), desk.stored(booking).start());
        assertInstanceOf(Done.class, move("15:00"));

        desk.clock.advance(Duration.ofHours(24).minusMinutes(10));
        assertInstanceOf(Done.class, move("16:00"));
        assertInstanceOf(TooManyMoves.class, move("14:00"));
    }

    @Test
    void movesOverItself() {
        desk.ports.save(ResourceSample.specialist("anna").step(15).build());

        assertEquals(new Done(movedByLink(booking, Clinic.at("10:15"), Clinic.NOW)), move("10:15"));
    }

    @Test
    void keepsTheLengthWhateverIsUsualByNow() {
        desk.ports.save(ResourceSample.specialist("anna").minutes(30).build());

        move("14:00");

        assertEquals(Duration.ofHours(1), desk.stored(booking).interval().length());
    }

    @Test
    void movesWhatIsConfirmed() {
        desk.openLink().confirm(code, new Seen.Unsaid());

        move("14:00");

        assertEquals(new Status.Confirmed(), desk.stored(booking).status());
        assertEquals(Clinic.at("14:00"), desk.stored(booking).start());
    }

    @Test
    void movesOnceHoweverOftenItIsAsked() {
        move("14:00");
        var moved = desk.stored(booking);

        assertEquals(new Done(moved), move("14:00"));
        desk.clock.set(Clinic.at("13:59"));
        assertEquals(new Done(moved), move("14:00"));

        assertEquals(moved, desk.stored(booking));
    }

    @Test
    void movesNothingThatIsCancelled() {
        desk.ports.bookings().cancel(booking, Later.cancelled(booking));

        assertEquals(new Cancelled(), move("14:00"));
        assertEquals(new Cancelled(), move("10:00"));
    }

    @Test
    void movesUntilTheCutOff() {
        desk.clock.set(Clinic.at("08:00"));

        assertEquals(
                new Done(movedByLink(booking, Clinic.at("14:00"), Clinic.at("08:00"))),
                move("14:00"));
    }

    @Test
    void sendsTheClientToThePhoneAfterTheCutOff() {
        desk.clock.set(Clinic.at("08:00").plusMillis(1));

        assertEquals(new PastCutOff(Clinic.COMPANY.profile().phone()), move("14:00"));

        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void movesNothingThatHasBegunOrIsOver() {
        desk.clock.set(Clinic.at("10:00"));
        assertEquals(new Past(), move("14:00"));

        desk.clock.set(Clinic.NOW);
        desk.changed(booking, one -> one.with(new Status.Arrived()));
        assertEquals(new Past(), move("14:00"));
    }

    @Test
    void keepsTheRules() {
        assertEquals(new Refused(new Refusal.OutsideHours(Clinic.ANNA.id())), move("20:00"));
        assertEquals(new Refused(new Refusal.OffStep(60)), move("14:05"));
        assertEquals(
                new Refused(new Refusal.TooFar(LocalDate.of(2027, 1, 22))),
                desk.moveVisit().move(code, new Seen.Unsaid(), Clinic.at("2027-02-01", "10:00")));
        assertEquals(
                new Refused(new Refusal.TooSoon(Clinic.at("2026-11-23", "10:00"))),
                desk.moveVisit().move(code, new Seen.Unsaid(), Clinic.at("2026-11-20", "10:00")));
        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void movesNothingOfAHiddenResource() {
        desk.ports.save(ResourceSample.thing("room-1").companion().hidden().build());

        assertEquals(new Unbookable(), move("14:00"));
    }

    @Test
    void offersOtherTimesForATakenOne() {
        desk.booked(BookingSample.of(Clinic.ROOM).at("14:30", "14:35"));

        assertEquals(alternatives("13:00", "15:00", "12:00", "16:00", "11:00"), move("14:00"));

        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void offersTimesThatTheClientWouldGiveUp() {
        desk.ports.save(ResourceSample.specialist("anna").step(30).build());
        desk.booked(BookingSample.of(Clinic.ANNA).at("11:00", "18:00"));

        var offered = (SlotTaken) move("11:00");

        assertEquals(
                List.of("10:00", "09:30", "09:00"),
                offered.alternatives().stream()
                        .map(start -> start.toLocalTime().toString())
                        .limit(3)
                        .toList());
    }

    @Test
    void showsTheTimesThatTheClientWouldGiveUp() {
        desk.booked(BookingSample.of(Clinic.ANNA).at("12:00", "18:00"));

        var days = desk.moveVisit().choices(new Opened(booking, Clinic.COMPANY), Clinic.DAY, 1);

        assertEquals(
                "09:00 10:00 11:00",
                days.getFirst().slots().stream()
                        .map(slot -> slot.toLocalTime().toString())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void showsNoTimesOfAHiddenResource() {
        desk.ports.save(ResourceSample.specialist("anna").hidden().build());

        var days = desk.moveVisit().choices(new Opened(booking, Clinic.COMPANY), Clinic.DAY, 1);

        assertEquals(List.of(), days);
    }

    @Test
    void movesABookingThatChangesMeanwhile() {
        desk.openLink().confirm(code, new Seen.Unsaid());
        var outdated = desk.openLink(desk.new Outdated(booking, 1), desk.ports.bookings());

        desk.moveVisit(outdated, desk.ports.bookings())
                .move(code, new Seen.Unsaid(), Clinic.at("14:00"));

        assertEquals(new Status.Confirmed(), desk.stored(booking).status());
        assertEquals(Clinic.at("14:00"), desk.stored(booking).start());
    }

    @Test
    void givesUpOnABookingThatChangesAllTheTime() {
        desk.openLink().confirm(code, new Seen.Unsaid());
        var outdated = desk.openLink(desk.new Outdated(booking, 1000), desk.ports.bookings());

        var outcome =
                desk.moveVisit(outdated, desk.ports.bookings())
                        .move(code, new Seen.Unsaid(), Clinic.at("14:00"));

        assertEquals(new Busy(), outcome);
    }

    @Test
    void saysWhenItIsTooBusy() {
        var busy = new BusyBookings(desk.ports.bookings());

        var outcome =
                desk.moveVisit(desk.openLink(), busy)
                        .move(code, new Seen.Unsaid(), Clinic.at("14:00"));

        assertEquals(new Busy(), outcome);
    }
}
