package app.zapis.sample;

import app.zapis.booking.Booking;
import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.settings.MessageKind;

import java.time.Instant;

/// Makes messages that wait for their time.
public final class MessageSample {
    private MessageSample() {}

    /// A message of the booking's present revision, by a schedule unless it is due now.
    public static Message of(Booking booking, MessageKind kind, Instant due) {
        var id = new MessageId(booking.id(), kind, booking.revision());
        return Message.scheduled(id, due, booking.visit().resources(), Clinic.NOW);
    }
}
