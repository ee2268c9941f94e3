package app.zapis.booking;

/// What somebody who acts on a booking has seen of it. A page that was opened before staff moved the visit shows a time
/// that no longer holds, and what is pressed there is no answer to the new one.
public sealed interface Seen {
    /// It was not said: whoever acts takes the booking as it is.
    record Unsaid() implements Seen {}

    /// The booking as of one revision.
    record Revision(int number) implements Seen {}

    /// Whether `booking` takes place when and where it was seen to.
    default boolean covers(Booking booking) {
        return switch (this) {
            case Unsaid() -> true;
            case Revision(int number) -> number == booking.revision();
        };
    }
}
