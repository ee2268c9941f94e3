package app.zapis.booking;

import java.util.random.RandomGenerator;

/// What a request for a booking is counted by. The same request sent twice has two tickets for one booking, so that one of
/// them can be taken back while the other stands.
///
/// @param booking the id that the booking gets
/// @param number tells it from all others for that booking
public record Ticket(BookingId booking, BookingId number) {
    /// A new one.
    static Ticket random(BookingId booking, RandomGenerator chance) {
        return new Ticket(booking, BookingId.random(chance));
    }
}
