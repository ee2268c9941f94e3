package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Bookings.ChangeResult;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// What every implementation of [Bookings] does when bookings are cancelled.
public abstract class CancelContract extends Bookable {
    @Test
    void releasesExactlyWhatACancelledBookingHeld() {
        var booking = claimed(BookingSample.of(BORIS, ROOM).at("10:00", "10:30"));
        var neighbour = claimed(BookingSample.of(BORIS).at("10:40", "11:10"));
        ports().save(ResourceSample.specialist("boris").buffer(60, 60).build());
        var cancelled = booking.with(new Status.Cancelled(Actor.CLIENT, "", Clinic.NOW));

        assertEquals(new ChangeResult.Changed(), bookings().cancel(booking, cancelled));

        assertEquals(Optional.of(cancelled), bookings().find(booking.id()));
        assertHeld(neighbour);
    }

    @Test
    void releasesOnceWhenCancelledTwice() {
        var booking = BookingSample.of(ANNA).build();
        var other = BookingSample.of(ANNA).build();
        bookings().claim(booking, Capacities.UNLIMITED);
        bookings().claim(other, Capacities.UNLIMITED);
        bookings().cancel(booking, Later.cancelled(booking));

        bookings().cancel(booking, Later.cancelled(booking));

        assertHeld(other);
    }

    @Test
    void cancelsNothingThatHasChangedSinceItWasRead() {
        var booking = claimed(BookingSample.of(ANNA));
        bookings().confirm(booking.id(), booking.linkKey(), new Seen.Unsaid(), Clinic.NOW);

        assertEquals(
                new ChangeResult.Stale(), bookings().cancel(booking, Later.cancelled(booking)));

        assertHeld(booking);
    }

    @Test
    void cancelsNothingThatIsNotThere() {
        var booking = BookingSample.of(ANNA).build();

        assertEquals(
                new ChangeResult.Stale(), bookings().cancel(booking, Later.cancelled(booking)));

        assertEquals(Optional.empty(), bookings().find(booking.id()));
        assertHeld();
    }

    @Test
    void freesTheTimeOfACancelledBookingForOthers() {
        var booking = claimed(BookingSample.of(ANNA, ROOM));
        bookings().cancel(booking, Later.cancelled(booking));

        var next = claimed(BookingSample.of(ROOM, ANNA));

        assertHeld(next);
    }
}
