package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.zapis.booking.Bookings.ClaimResult.Claimed;
import app.zapis.booking.Bookings.ClaimResult.Exists;
import app.zapis.booking.Bookings.ClaimResult.Taken;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What every implementation of [Bookings] does when time is claimed.
public abstract class BookingsContract extends Bookable {
    @Test
    void findsNothingBeforeAnythingIsClaimed() {
        assertEquals(Optional.empty(), bookings().find(BookingSample.of(ANNA).build().id()));
    }

    @Test
    void findsWhatWasClaimedAsItWas() {
        var madeAt = Clinic.NOW.plusMillis(123);
        var booking = claimed(BookingSample.of(BORIS, ROOM).madeAt(madeAt));

        assertEquals(Optional.of(booking), bookings().find(booking.id()));
        assertHeld(booking);
    }

    @Test
    void findsABookingWithoutCommentServiceOrKeyAsItWas() {
        var full = BookingSample.of(ANNA).byStaff().build();
        var bare =
                new Booking(
                        full.id(),
                        full.linkKey(),
                        full.status(),
                        full.visit(),
                        full.client(),
                        "",
                        "",
                        new Origin(Clinic.NOW, Actor.STAFF, full.visit(), ""),
                        new LastMove.Never(),
                        true,
                        0,
                        1,
                        List.of());

        claim(bare);

        assertEquals(Optional.of(bare), bookings().find(bare.id()));
    }

    @Test
    void claimsAllTheResourcesOrNone() {
        var earlier = claimed(BookingSample.of(ROOM).at("10:00", "11:00"));

        assertEquals(new Taken(), claim(BookingSample.of(ANNA, ROOM).at("10:30").build()));
        assertEquals(new Taken(), claim(BookingSample.of(ROOM, ANNA).at("10:30").build()));

        var alone = claimed(BookingSample.of(ANNA).at("10:30"));
        assertHeld(earlier, alone);
    }

    @Test
    void storesNothingWhenTheTimeIsTaken() {
        claimed(BookingSample.of(ANNA));
        var late = BookingSample.of(ANNA).build();

        claim(late);

        assertEquals(Optional.empty(), bookings().find(late.id()));
    }

    @Test
    void letsBookingsTouch() {
        var middle = claimed(BookingSample.of(ANNA).at("11:00", "12:00"));
        var before = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var after = claimed(BookingSample.of(ANNA).at("12:00", "13:00"));

        assertHeld(before, middle, after);
    }

    @Test
    void refusesEachWayOfOverlapping() {
        var there = claimed(BookingSample.of(ANNA).at("11:00", "12:00"));

        assertEquals(new Taken(), claim(BookingSample.of(ANNA).at("10:30", "11:05").build()));
        assertEquals(new Taken(), claim(BookingSample.of(ANNA).at("11:55", "13:00").build()));
        assertEquals(new Taken(), claim(BookingSample.of(ANNA).at("10:00", "13:00").build()));
        assertEquals(new Taken(), claim(BookingSample.of(ANNA).at("11:20", "11:25").build()));
        assertHeld(there);
    }

    @Test
    void keepsTheBuffersFree() {
        var there = claimed(BookingSample.of(BORIS).at("11:00", "11:30"));

        assertEquals(new Taken(), claim(BookingSample.of(BORIS).at("11:35", "12:05").build()));
        assertEquals(new Taken(), claim(BookingSample.of(BORIS).at("10:25", "10:55").build()));

        var after = claimed(BookingSample.of(BORIS).at("11:40", "12:10"));
        var before = claimed(BookingSample.of(BORIS).at("10:20", "10:50"));
        assertHeld(there, after, before);
    }

    @Test
    void takesAsManyAtOnceAsTheCapacity() {
        var all =
                List.of(
                        claimed(BookingSample.of(YOGA).at("10:00", "11:00")),
                        claimed(BookingSample.of(YOGA).at("10:00", "11:00")),
                        claimed(BookingSample.of(YOGA).at("10:15", "11:15")),
                        claimed(BookingSample.of(YOGA).at("10:30", "11:30")),
                        claimed(BookingSample.of(YOGA).at("10:55", "11:55")));

        assertEquals(new Taken(), claim(BookingSample.of(YOGA).at("10:00", "11:00").build()));

        assertHeld(all.toArray(Booking[]::new));
    }

    @Test
    void fillsTheTimeBesideAFullOne() {
        claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        claimed(BookingSample.of(ANNA).at("12:00", "13:00"));

        assertEquals(new Claimed(), claim(BookingSample.of(ANNA).at("11:00", "12:00").build()));
    }

    @Test
    void claimsTimeAcrossHalfDaysAndDays() {
        var noon = Clinic.at("15:00"); // 12:00 UTC
        var across = claimed(BookingSample.of(ANNA).at(noon.minus(Duration.ofMinutes(30))));
        var long1 =
                claimed(BookingSample.of(ROOM).at(Clinic.at("22:00")).lasting(Duration.ofDays(10)));

        assertEquals(new Taken(), claim(BookingSample.of(ANNA).at(noon).build()));
        assertEquals(new Taken(), claim(BookingSample.of(ROOM).at(days(5)).build()));
        assertHeld(across, long1);
    }

    @Test
    void claimsTheLongestStretchThatCanBeMoved() {
        var longest = BookingSample.of(ANNA).at(days(1)).lasting(Duration.ofDays(23)).build();

        assertEquals(new Claimed(), claim(longest));

        assertHeld(longest);
    }

    private static Instant days(int later) {
        return Clinic.at("03:00").plus(Duration.ofDays(later));
    }

    @Test
    void knowsABookingAgainBeforeItLooksForRoom() {
        var booking = claimed(BookingSample.of(ANNA, ROOM));

        assertEquals(new Exists(booking), claim(booking));

        assertHeld(booking);
    }

    @Test
    void knowsABookingAgainAsItIsNow() {
        var booking = claimed(BookingSample.of(ANNA));
        var cancelled = booking.with(new Status.Cancelled(Actor.STAFF, "болезнь", Clinic.NOW));
        bookings().cancel(booking, cancelled);
        var other = claimed(BookingSample.of(ANNA));

        assertEquals(new Exists(cancelled), claim(booking));

        assertHeld(other);
    }

    @Test
    void knowsABookingAgainWhateverItAsksForNow() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00"));
        var elsewhere = BookingSample.of(YOGA).at("12:00").build();
        var sameId =
                new Booking(
                        booking.id(),
                        elsewhere.linkKey(),
                        elsewhere.status(),
                        elsewhere.visit(),
                        elsewhere.client(),
                        elsewhere.comment(),
                        elsewhere.service(),
                        elsewhere.origin(),
                        elsewhere.lastMove(),
                        false,
                        0,
                        1,
                        List.of());

        assertEquals(new Exists(booking), claim(sameId));

        assertHeld(booking);
    }

    @Test
    void overbooksWithoutBounds() {
        var first = claimed(BookingSample.of(ANNA));
        var second = BookingSample.of(ANNA).build();

        assertEquals(new Claimed(), bookings().claim(second, Capacities.UNLIMITED));

        assertHeld(first, second);
    }

    @Test
    void claimsOnceWhenTheSameIsClaimedWithoutBoundsAgain() {
        var booking = BookingSample.of(ANNA).build();
        bookings().claim(booking, Capacities.UNLIMITED);

        assertInstanceOf(Exists.class, bookings().claim(booking, Capacities.UNLIMITED));

        assertHeld(booking);
    }
}
