package app.zapis.message;

import app.zapis.booking.BookingId;

/// Names a message: a booking has at most one of each kind for each revision.
///
/// @param revision the booking's revision of which the message speaks
public record MessageId(BookingId booking, MessageKind kind, int revision) {
    /// The name of its schedule, unique within the stack: at most 64 letters, digits and hyphens.
    public String scheduleName() {
        return booking + "-" + kind.word() + "-" + revision;
    }
}
