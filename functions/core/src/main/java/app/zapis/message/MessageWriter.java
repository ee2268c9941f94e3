package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.resource.Settings;

/// Writes what a client is to read.
public interface MessageWriter {
    /// The text of a message about `booking`, in the client's language.
    SmsText write(MessageKind kind, Booking booking, Settings settings);
}
