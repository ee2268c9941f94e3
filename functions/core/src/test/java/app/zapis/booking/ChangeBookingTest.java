package app.zapis.booking;

import static app.zapis.memory.FrontDesk.done;
import static app.zapis.memory.FrontDesk.on;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.memory.FrontDesk;
import app.zapis.memory.Meddler;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

class ChangeBookingTest {
    private final FrontDesk desk = new FrontDesk(Clinic.ANNA, Clinic.ROOM);
    private final ChangeBooking changeBooking = desk.changeBooking();
    private final Booking booking =
            desk.booked(BookingSample.of(Clinic.ANNA, Clinic.ROOM).at("10:00"));

    private StaffOutcome take(String verb) {
        return switch (verb) {
            case "confirm" -> changeBooking.confirm(on(booking));
            case "arrive" -> changeBooking.arrive(on(booking));
            case "miss" -> changeBooking.miss(on(booking));
            case "cancel" -> changeBooking.cancel(on(booking), "закрыто");
            case "undo" -> desk.restoreBooking().undo(on(booking), false);
            default -> changeBooking.find(booking.id());
        };
    }

    private static String outcome(StaffOutcome outcome) {
        return outcome instanceof StaffOutcome.WrongStatus
                ? "refused"
                : done(outcome).status().word();
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, confirm, confirmed",
        "nothing, arrive,  arrived",
        "nothing, miss,    missed",
        "nothing, cancel,  cancelled",
        "nothing, undo,    refused",
        "confirm, confirm, confirmed",
        "confirm, arrive,  arrived",
        "confirm, miss,    missed",
        "confirm, cancel,  cancelled",
        "confirm, undo,    refused",
        "arrive,  confirm, refused",
        "arrive,  arrive,  arrived",
        "arrive,  miss,    missed",
        "arrive,  cancel,  refused",
        "arrive,  undo,    booked",
        "miss,    confirm, refused",
        "miss,    arrive,  arrived",
        "miss,    miss,    missed",
        "miss,    cancel,  refused",
        "miss,    undo,    booked",
        "cancel,  confirm, refused",
        "cancel,  arrive,  refused",
        "cancel,  miss,    refused",
        "cancel,  cancel,  cancelled",
        "cancel,  undo,    booked",
    })
    void leadsFromOneStatusToTheNext(String first, String then, String status) {
        take(first);

        var outcome = take(then);

        assertEquals(status, outcome(outcome));
        assertEquals(List.of(), desk.differences());
    }

    @ParameterizedTest
    @CsvSource({
        "confirm, CONFIRMED",
        "arrive,  ARRIVED",
        "miss,    MISSED",
        "cancel,  CANCELLED",
    })
    void remembersWhoDidWhatWhen(String verb, Event.What what) {
        desk.clock().advance(Duration.ofHours(1));

        take(verb);

        assertEquals(
                List.of(
                        new Event(
                                Clinic.NOW.plus(Duration.ofHours(1)),
                                Actor.STAFF,
                                FrontDesk.MARIA,
                                what)),
                desk.stored(booking).history());
    }

    @ParameterizedTest
    @CsvSource({"confirm", "arrive", "miss", "cancel"})
    void doesItOnceHoweverOftenItIsAsked(String verb) {
        var once = done(take(verb));

        assertEquals(once, done(take(verb)));

        assertEquals(once, desk.stored(booking));
    }

    @Test
    void cancelsWithAReasonAndFreesTheTime() {
        take("cancel");

        assertEquals(
                new Status.Cancelled(Actor.STAFF, "закрыто", Clinic.NOW),
                desk.stored(booking).status());
        assertEquals(
                List.of(),
                desk.ports().board().of(Clinic.ANNA.id(), Clinic.NOW, Clinic.at("18:00")));
    }

    @Test
    void changesWhoComesAndTheComment() {
        var olga = new Client("Ольга", new Phone("+79160000000"), Language.EN);

        var edited = done(changeBooking.edit(on(booking), _ -> olga, Booking::comment));

        assertEquals(olga, edited.client());
        assertEquals(booking.comment(), edited.comment());
        assertEquals(Event.What.EDITED, edited.history().getLast().what());
        assertEquals(booking.revision(), edited.revision());
        assertEquals(edited, desk.stored(booking));
    }

    private Booking reachedBy(String phone) {
        var client = new Client("Пётр", new Phone(phone), Language.RU);
        return done(changeBooking.edit(on(booking), _ -> client, Booking::comment));
    }

    @Test
    void closesTheLinkThatWentToAWrongNumber() {
        take("confirm");

        var edited = reachedBy("+79160000000");

        assertFalse(edited.linkKey().matches(booking.linkKey()));
        assertEquals(new Status.Confirmed(), edited.status());
        assertEquals(booking.revision(), edited.revision());
        assertEquals(edited, desk.stored(booking));
    }

    @Test
    void makesAnotherLinkForEachOtherNumber() {
        var there = reachedBy("+79160000000").linkKey();

        var backAgain = reachedBy(booking.client().phone().e164()).linkKey();

        assertFalse(backAgain.matches(booking.linkKey()));
        assertFalse(backAgain.matches(there));
    }

    @Test
    void keepsTheLinkOfWhoIsReachedByTheSameNumber() {
        var edited = reachedBy(booking.client().phone().e164());

        assertEquals(booking.linkKey(), edited.linkKey());
        assertNotEquals(booking.client().name(), edited.client().name());
    }

    @Test
    void changesNothingThatTheEmployeeHasNotSeen() {
        take("confirm");
        var confirmed = desk.stored(booking);

        assertEquals(
                new StaffOutcome.Stale(),
                changeBooking.cancel(new StaffAct(booking.id(), 1, FrontDesk.MARIA), ""));

        assertEquals(confirmed, desk.stored(booking));
        done(changeBooking.cancel(new StaffAct(booking.id(), 2, FrontDesk.MARIA), ""));
    }

    @Test
    void knowsNothingOfOthers() {
        var other = BookingSample.of(Clinic.ANNA).build();

        assertEquals(new StaffOutcome.Unknown(), changeBooking.confirm(on(other)));
        assertEquals(new StaffOutcome.Unknown(), changeBooking.find(other.id()));
    }

    @Test
    void takesABookingAsTheClientHasJustMadeIt() {
        var bookings =
                Meddler.before(
                        "update",
                        1,
                        Bookings.class,
                        desk.ports().bookings(),
                        () -> take("confirm"));

        var arrived = done(desk.changeBooking(bookings).arrive(on(booking)));

        assertEquals(
                List.of(Event.What.CONFIRMED, Event.What.ARRIVED),
                arrived.history().stream().map(Event::what).toList());
    }

    @Test
    void givesUpWhereItChangesAllTheTime() {
        var bookings =
                Meddler.before(
                        "update",
                        100,
                        Bookings.class,
                        desk.ports().bookings(),
                        () -> changeBooking.edit(on(booking), Booking::client, _ -> "!"));

        assertEquals(new StaffOutcome.Busy(), desk.changeBooking(bookings).arrive(on(booking)));
    }
}
