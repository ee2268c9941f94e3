package app.zapis.message;

import app.zapis.booking.Booking;

import java.util.List;

/// What came of forgetting a client.
public sealed interface Erasure {
    /// All is forgotten.
    record Erased() implements Erasure {}

    /// Bookings are still to come; nothing was forgotten.
    record Coming(List<Booking> bookings) implements Erasure {
        /// The list is copied.
        public Coming {
            bookings = List.copyOf(bookings);
        }
    }

    /// Something of it is in use just now, and not all is forgotten; trying again may succeed.
    record Busy() implements Erasure {}
}
