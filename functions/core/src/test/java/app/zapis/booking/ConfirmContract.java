package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Bookings.ChangeResult;
import app.zapis.booking.Bookings.ConfirmResult;
import app.zapis.booking.Bookings.ConfirmResult.Confirmed;
import app.zapis.booking.Bookings.ConfirmResult.Refused;
import app.zapis.booking.Bookings.ConfirmResult.Unknown;
import app.zapis.memory.TableContract;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What every implementation of [Bookings] does when the client confirms.
public abstract class ConfirmContract extends TableContract {
    private static final Capacities CAPACITIES = Capacities.of(List.of(Clinic.ANNA));

    private final Booking booking = BookingSample.of(Clinic.ANNA).at("10:00").build();

    private Bookings bookings() {
        ports().bookings().claim(booking, CAPACITIES);
        return ports().bookings();
    }

    private static ConfirmResult confirm(Bookings bookings, Booking booking, Instant now) {
        return bookings.confirm(booking.id(), booking.linkKey(), new Seen.Unsaid(), now);
    }

    @Test
    void confirmsWhatIsBooked() {
        var bookings = bookings();
        var confirmed = booking.confirmed(Clinic.NOW);

        assertEquals(new Confirmed(confirmed), confirm(bookings, booking, Clinic.NOW));

        assertEquals(Optional.of(confirmed), bookings.find(booking.id()));
    }

    @Test
    void confirmsUntilTheLastMoment() {
        var bookings = bookings();

        var result = confirm(bookings, booking, booking.start().minusMillis(1));

        assertEquals(new Confirmed(booking.confirmed(booking.start().minusMillis(1))), result);
    }

    @Test
    void refusesFromTheStartOn() {
        var bookings = bookings();

        assertEquals(new Refused(booking), confirm(bookings, booking, booking.start()));
        assertEquals(new Refused(booking), confirm(bookings, booking, booking.interval().end()));

        assertEquals(Optional.of(booking), bookings.find(booking.id()));
    }

    @Test
    void saysWhatIsConfirmedAlready() {
        var bookings = bookings();
        confirm(bookings, booking, Clinic.NOW);
        var confirmed = booking.confirmed(Clinic.NOW);

        assertEquals(new Refused(confirmed), confirm(bookings, booking, Clinic.NOW));

        assertEquals(Optional.of(confirmed), bookings.find(booking.id()));
    }

    @Test
    void refusesWhatIsCancelled() {
        var bookings = bookings();
        var cancelled = Later.cancelled(booking);
        bookings.cancel(booking, cancelled);

        assertEquals(new Refused(cancelled), confirm(bookings, booking, Clinic.NOW));

        assertEquals(Optional.of(cancelled), bookings.find(booking.id()));
    }

    @Test
    void knowsNothingOfAWrongKey() {
        var bookings = bookings();
        var other = BookingSample.of(Clinic.ANNA).build();

        assertEquals(
                new Unknown(),
                bookings.confirm(booking.id(), other.linkKey(), new Seen.Unsaid(), Clinic.NOW));

        assertEquals(Optional.of(booking), bookings.find(booking.id()));
    }

    @Test
    void knowsNothingOfAWrongKeyOfACancelledBooking() {
        var bookings = bookings();
        bookings.cancel(booking, Later.cancelled(booking));
        var other = BookingSample.of(Clinic.ANNA).build();

        assertEquals(
                new Unknown(),
                bookings.confirm(booking.id(), other.linkKey(), new Seen.Unsaid(), Clinic.NOW));
    }

    @Test
    void knowsNothingOfAnUnknownBooking() {
        var bookings = bookings();
        var unknown = BookingSample.of(Clinic.ANNA).build();

        assertEquals(new Unknown(), confirm(bookings, unknown, Clinic.NOW));

        assertEquals(Optional.empty(), bookings.find(unknown.id()));
    }

    @Test
    void confirmsWhereverItWasMoved() {
        var bookings = bookings();
        var moved = Later.moved(booking, "14:00", "15:00", Clinic.ANNA);
        bookings.move(booking, moved, CAPACITIES);

        var result = confirm(bookings, booking, Clinic.at("12:00"));

        assertEquals(new Confirmed(moved.confirmed(Clinic.at("12:00"))), result);
    }

    @Test
    void refusesATimeThatWasNotSeen() {
        var bookings = bookings();
        var moved = Later.moved(booking, "14:00", "15:00", Clinic.ANNA);
        bookings.move(booking, moved, CAPACITIES);
        var key = booking.linkKey();

        var early = bookings.confirm(booking.id(), key, new Seen.Revision(0), Clinic.NOW);
        assertEquals(new Refused(moved), early);
        assertEquals(Optional.of(moved), bookings.find(booking.id()));

        var late = bookings.confirm(booking.id(), key, new Seen.Revision(1), Clinic.NOW);
        assertEquals(new Confirmed(moved.confirmed(Clinic.NOW)), late);
    }

    @Test
    void letsAConfirmedBookingBeMovedAndCancelled() {
        var bookings = bookings();
        confirm(bookings, booking, Clinic.NOW);
        var confirmed = booking.confirmed(Clinic.NOW);
        var moved = Later.moved(confirmed, "14:00", "15:00", Clinic.ANNA);

        assertEquals(new ChangeResult.Changed(), bookings.move(confirmed, moved, CAPACITIES));
        assertEquals(new ChangeResult.Changed(), bookings.cancel(moved, Later.cancelled(moved)));

        assertEquals(Optional.of(Later.cancelled(moved)), bookings.find(booking.id()));
    }
}
