package app.zapis.catalog;

import app.zapis.booking.Booking;

import java.util.Set;

/// A coming booking that its resource, as it is now, would not take as it is.
public record Misfit(Booking booking, Set<Why> why) {
    /// The set is copied.
    public Misfit {
        why = Set.copyOf(why);
    }

    /// What does not fit.
    public enum Why {
        /// The resource does not work then, or is absent.
        HOURS,
        /// It holds other buffers than the resource has: it can be claimed again.
        BUFFERS,
        /// More bookings are there at once than the resource takes by now, and others came first.
        CAPACITY
    }
}
