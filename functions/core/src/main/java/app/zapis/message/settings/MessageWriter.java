package app.zapis.message.settings;

import app.zapis.booking.Booking;
import app.zapis.resource.Settings;

/// Writes what a client is to read.
public interface MessageWriter {
    /// The text of a message about `booking`, in the client's language, else the company's.
    ///
    /// @param kind one to clients
    /// @param own what the company says in its own words
    SmsText write(MessageKind kind, Booking booking, Settings settings, Texts own);
}
