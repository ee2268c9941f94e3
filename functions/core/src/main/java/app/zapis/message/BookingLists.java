package app.zapis.message;

import app.zapis.booking.Booking;

/// The lists of bookings that are kept beside them, a moment behind: of each resource, for the board, and of each client.
public interface BookingLists {
    /// Makes the entries of `booking` what it is now.
    void refresh(Booking booking);
}
