package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Bookings.ChangeResult.Changed;
import app.zapis.booking.Bookings.ChangeResult.Stale;
import app.zapis.booking.Bookings.ChangeResult.Taken;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Optional;

/// What every implementation of [Bookings] does when bookings are moved.
public abstract class MovesContract extends Bookable {
    private Bookings.ChangeResult move(Booking before, Booking after) {
        return bookings().move(before, after, CAPACITIES);
    }

    @ParameterizedTest
    @CsvSource({
        "14:00, 15:00, elsewhere",
        "10:30, 11:30, overlapping itself later",
        "09:30, 10:30, overlapping itself earlier",
        "10:00, 12:00, longer",
        "09:00, 11:00, longer towards the front",
        "10:15, 10:45, shorter",
        "09:00, 12:00, longer at both ends",
        "14:55, 15:05, over noon in UTC",
        "02:55, 03:05, over midnight in UTC",
    })
    void claimsTheNewTimeAndReleasesTheOld(String from, String to, String how) {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var moved = Later.moved(booking, from, to, ANNA);

        assertEquals(new Changed(), move(booking, moved), how);

        assertEquals(Optional.of(moved), bookings().find(booking.id()));
        assertHeld(moved);
    }

    @Test
    void movesToOtherResources() {
        var booking = claimed(BookingSample.of(ANNA, ROOM).at("10:00", "11:00"));
        var moved = Later.moved(booking, "10:30", "11:30", BORIS, ROOM);

        assertEquals(new Changed(), move(booking, moved));

        assertEquals(Optional.of(moved), bookings().find(booking.id()));
        assertHeld(moved);
    }

    @Test
    void movesToMoreResourcesAndToFewer() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var wider = Later.moved(booking, "10:00", "11:00", ANNA, ROOM, YOGA);
        assertEquals(new Changed(), move(booking, wider));
        assertHeld(wider);

        var narrower = Later.moved(wider, "10:00", "11:00", YOGA);
        assertEquals(new Changed(), move(wider, narrower));
        assertHeld(narrower);
    }

    @Test
    void movesFarAwayAndBack() {
        var booking = claimed(BookingSample.of(ANNA, ROOM).at("22:00").lasting(Duration.ofDays(5)));
        var far =
                Later.moved(
                        booking,
                        booking.start().plus(Duration.ofDays(7)),
                        ANNA,
                        Actor.STAFF,
                        Clinic.NOW);
        assertEquals(new Changed(), move(booking, far));
        assertHeld(far);

        var back = Later.moved(far, booking.start(), ANNA, Actor.STAFF, Clinic.NOW);
        assertEquals(new Changed(), move(far, back));
        assertHeld(back);
    }

    @Test
    void changesTheBookingAloneWhereTheFootprintStays() {
        var buffered = ResourceSample.specialist("anna").buffer(15, 15).build();
        var booking = claimed(BookingSample.of(buffered).at("10:15", "10:45"));
        var moved = Later.moved(booking, "10:00", "11:00", ANNA);

        assertEquals(new Changed(), move(booking, moved));

        assertEquals(Optional.of(moved), bookings().find(booking.id()));
        assertHeld(moved);
    }

    @Test
    void changesNothingWhereTheNewTimeIsTaken() {
        var booking = claimed(BookingSample.of(ANNA, ROOM).at("10:00", "11:00"));
        var there = claimed(BookingSample.of(ROOM).at("11:15", "11:45"));

        assertEquals(
                new Taken(), move(booking, Later.moved(booking, "10:30", "11:30", ANNA, ROOM)));

        assertEquals(Optional.of(booking), bookings().find(booking.id()));
        assertHeld(booking, there);
    }

    @Test
    void respectsTheBuffersOfTheNewTime() {
        var booking = claimed(BookingSample.of(BORIS).at("10:00", "10:30"));
        var there = claimed(BookingSample.of(BORIS).at("12:00", "12:30"));

        assertEquals(new Taken(), move(booking, Later.moved(booking, "11:25", "11:55", BORIS)));
        var moved = Later.moved(booking, "11:20", "11:50", BORIS);
        assertEquals(new Changed(), move(booking, moved));

        assertHeld(moved, there);
    }

    @Test
    void respectsTheCapacityOfTheNewTime() {
        var one = claimed(BookingSample.of(YOGA).at("09:00", "10:00"));
        var all =
                new Booking[] {
                    one,
                    claimed(BookingSample.of(YOGA).at("10:00", "11:00")),
                    claimed(BookingSample.of(YOGA).at("10:00", "11:00")),
                    claimed(BookingSample.of(YOGA).at("10:00", "11:00")),
                    claimed(BookingSample.of(YOGA).at("10:00", "11:00")),
                };
        var inside = Later.moved(one, "09:30", "10:30", YOGA);
        assertEquals(new Changed(), move(one, inside));
        var last = claimed(BookingSample.of(YOGA).at("09:00", "10:00"));

        assertEquals(new Taken(), move(last, Later.moved(last, "09:30", "10:30", YOGA)));

        assertHeld(inside, all[1], all[2], all[3], all[4], last);
    }

    @Test
    void freesTheOldTimeForOthers() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var moved = Later.moved(booking, "10:30", "11:30", ANNA);
        move(booking, moved);

        var next = claimed(BookingSample.of(ANNA).at("09:30", "10:30"));

        assertHeld(moved, next);
    }

    @Test
    void movesNothingThatHasChangedSinceItWasRead() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var moved = Later.moved(booking, "12:00", "13:00", ANNA);
        move(booking, moved);

        assertEquals(new Stale(), move(booking, Later.moved(booking, "14:00", "15:00", ANNA)));

        assertEquals(Optional.of(moved), bookings().find(booking.id()));
        assertHeld(moved);
    }

    @Test
    void movesNothingThatIsCancelled() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        bookings().cancel(booking, Later.cancelled(booking));

        assertEquals(new Stale(), move(booking, Later.moved(booking, "14:00", "15:00", ANNA)));

        assertHeld();
    }

    @Test
    void movesNothingThatIsNotThere() {
        var booking = BookingSample.of(ANNA).at("10:00", "11:00").build();

        assertEquals(new Stale(), move(booking, Later.moved(booking, "14:00", "15:00", ANNA)));

        assertHeld();
    }

    @Test
    void tellsStaleFromTakenByTheBooking() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        bookings().cancel(booking, Later.cancelled(booking));
        var there = claimed(BookingSample.of(ANNA).at("14:00", "15:00"));

        assertEquals(new Stale(), move(booking, Later.moved(booking, "14:00", "15:00", ANNA)));

        assertHeld(there);
    }

    @Test
    void cancelsAMovedBookingWhereItIsNow() {
        var booking = claimed(BookingSample.of(ANNA, ROOM).at("10:00", "11:00"));
        var moved = Later.moved(booking, "10:30", "11:30", BORIS, ROOM);
        move(booking, moved);

        assertEquals(new Changed(), bookings().cancel(moved, Later.cancelled(moved)));

        assertHeld();
    }

    @Test
    void overbooksTheNewTimeWithoutBounds() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var there = claimed(BookingSample.of(ANNA).at("12:00", "13:00"));
        var moved = Later.moved(booking, "12:30", "13:30", ANNA);

        assertEquals(new Changed(), bookings().move(booking, moved, Capacities.UNLIMITED));

        assertHeld(moved, there);
    }

    @Test
    void keepsItsPartOfAnOverbookedTime() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var over = BookingSample.of(ANNA).at("10:00", "11:00").build();
        bookings().claim(over, Capacities.UNLIMITED);
        var longer = Later.moved(booking, "10:00", "11:30", ANNA);

        assertEquals(new Changed(), move(booking, longer));

        assertHeld(longer, over);
    }

    @Test
    void needsNoCapacityOfResourcesThatAreLeft() {
        Resource gone = ResourceSample.thing("gone").build();
        var booking = BookingSample.of(gone).at("10:00", "11:00").build();
        bookings().claim(booking, Capacities.UNLIMITED);
        var moved = Later.moved(booking, "10:00", "11:00", ANNA);

        assertEquals(new Changed(), move(booking, moved));

        assertHeld(moved);
    }
}
