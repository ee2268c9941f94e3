package app.zapis.link;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.company.Company;

import java.util.Optional;

/// Where what a link shows is read.
public interface Links {
    /// The booking and the company as they are now, in one trip.
    Optional<Opened> find(BookingId booking);

    /// A booking and the company that it is with.
    record Opened(Booking booking, Company company) {}
}
