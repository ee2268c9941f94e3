package app.zapis.message;

import app.zapis.booking.BookingId;
import app.zapis.client.Phone;

import java.util.Set;

/// The list of each client's bookings, by which they are found for as long as someone is known.
public interface ClientLists {
    /// Forgets the phone: its card and its list of bookings, but not the bookings themselves. Where there are other
    /// bookings than `erased` by now, the card and these stay.
    void forget(Phone phone, Set<BookingId> erased);
}
