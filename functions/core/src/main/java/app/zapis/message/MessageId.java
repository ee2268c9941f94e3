package app.zapis.message;

import app.zapis.booking.BookingId;
import app.zapis.message.settings.MessageKind;

/// Names a message: a booking has at most one of each kind for each revision, and that one's repetitions.
///
/// @param revision the booking's revision of which the message speaks
/// @param repetition 0 for the message itself, and what is repeated counts from 1
public record MessageId(BookingId booking, MessageKind kind, int revision, int repetition) {
    /// A message that is the first of its kind.
    public MessageId(BookingId booking, MessageKind kind, int revision) {
        this(booking, kind, revision, 0);
    }

    /// The word for what it is in keys and names: `confirm`, or `confirm.1` for the first repetition.
    public String word() {
        return repetition == 0 ? kind.word() : kind.word() + "." + repetition;
    }

    /// The name of its schedule, unique within the stack: at most 64 letters, digits, dots and hyphens.
    public String scheduleName() {
        return booking + "-" + word() + "-" + revision;
    }
}
