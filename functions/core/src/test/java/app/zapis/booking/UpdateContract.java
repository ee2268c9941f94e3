package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Bookings.ChangeResult.Changed;
import app.zapis.booking.Bookings.ChangeResult.Stale;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// What every implementation of [Bookings] does when bookings change but for what they claim.
public abstract class UpdateContract extends Bookable {
    private static Booking arrived(Booking booking) {
        return booking.with(new Status.Arrived())
                .noting(new Event(Clinic.NOW, Actor.STAFF, "Ольга", Event.What.ARRIVED));
    }

    @Test
    void storesAnotherStatus() {
        var booking = claimed(BookingSample.of(ANNA, ROOM));

        assertEquals(new Changed(), bookings().update(booking, arrived(booking)));

        assertEquals(Optional.of(arrived(booking)), bookings().find(booking.id()));
        assertHeld(booking);
    }

    @Test
    void storesAnotherClientAndComment() {
        var booking = claimed(BookingSample.of(ANNA));
        var client = new Client("Анна", new Phone("+4915112345678"), Language.EN);
        var edited = booking.with(client, "");

        assertEquals(new Changed(), bookings().update(booking, edited));

        assertEquals(Optional.of(edited), bookings().find(booking.id()));
        assertHeld(booking);
    }

    @Test
    void storesABookingOfNobody() {
        var booking = claimed(BookingSample.of(ANNA));
        var anonymous = booking.anonymous();

        assertEquals(new Changed(), bookings().update(booking, anonymous));

        assertEquals(Optional.of(anonymous), bookings().find(booking.id()));
        assertHeld(booking);
    }

    @Test
    void storesOneChangeAfterTheOther() {
        var booking = claimed(BookingSample.of(ANNA));
        var arrived = arrived(booking);
        var restored = arrived.with(new Status.Booked());
        bookings().update(booking, arrived);

        assertEquals(new Changed(), bookings().update(arrived, restored));

        assertEquals(Optional.of(restored), bookings().find(booking.id()));
    }

    @Test
    void changesNothingThatHasChangedSinceItWasRead() {
        var booking = claimed(BookingSample.of(ANNA));
        var cancelled = Later.cancelled(booking);
        bookings().cancel(booking, cancelled);

        assertEquals(new Stale(), bookings().update(booking, arrived(booking)));

        assertEquals(Optional.of(cancelled), bookings().find(booking.id()));
        assertHeld();
    }

    @Test
    void changesNothingThatIsNotThere() {
        var booking = BookingSample.of(ANNA).build();

        assertEquals(new Stale(), bookings().update(booking, arrived(booking)));

        assertEquals(Optional.empty(), bookings().find(booking.id()));
    }

    @Test
    void letsTheBookingBeMovedAndCancelledAfterwards() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var edited = booking.with(booking.client(), "!");
        bookings().update(booking, edited);
        var moved = Later.moved(edited, "10:30", "11:30", ANNA);

        assertEquals(new Changed(), bookings().move(edited, moved, CAPACITIES));
        assertHeld(moved);
        assertEquals(new Changed(), bookings().cancel(moved, Later.cancelled(moved)));
        assertHeld();
    }
}
