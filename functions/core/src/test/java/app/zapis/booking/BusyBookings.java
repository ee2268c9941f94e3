package app.zapis.booking;

import java.time.Instant;
import java.util.Optional;

/// Bookings that so many others want to change that nothing gets through.
public final class BusyBookings implements Bookings {
    private final Bookings bookings;

    /// @param bookings where one can still look
    public BusyBookings(Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return bookings.find(id);
    }

    @Override
    public ClaimResult claim(Booking booking, Capacities capacities) {
        return new ClaimResult.Busy();
    }

    @Override
    public ChangeResult move(Booking before, Booking after, Capacities capacities) {
        return new ChangeResult.Busy();
    }

    @Override
    public ChangeResult cancel(Booking before, Booking after) {
        return new ChangeResult.Busy();
    }

    @Override
    public ChangeResult update(Booking before, Booking after) {
        return new ChangeResult.Busy();
    }

    @Override
    public ConfirmResult confirm(BookingId id, LinkKey key, Seen seen, Instant now) {
        return bookings.confirm(id, key, seen, now);
    }
}
