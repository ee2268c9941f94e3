package app.zapis.booking;

/// Who did something to a booking.
public enum Actor {
    /// The one who comes, by the link.
    CLIENT,
    /// An employee of the company.
    STAFF
}
