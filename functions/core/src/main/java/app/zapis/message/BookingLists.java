package app.zapis.message;

import app.zapis.booking.Booking;

/// The lists of bookings that are kept beside them, a moment behind: of each resource, for the board, and of each
/// client.
public interface BookingLists {
    /// Makes the entries of `booking` what it is now.
    void refresh(Booking booking);

    /// Takes the entry of `booking` in its client's list away again, and the client's card where no other is listed.
    void unlist(Booking booking);
}
