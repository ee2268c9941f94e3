package app.zapis.booking;

/// Which booking an employee works on.
///
/// @param version the version that the employee saw, or [#ANY]
/// @param who the employee's name
public record StaffAct(BookingId booking, long version, String who) {
    /// Whatever the version is. No caller can write this into If-Match.
    public static final long ANY = -1;

    /// Whether the employee knows the booking as it is.
    boolean saw(Booking booking) {
        return version == ANY || version == booking.version();
    }
}
