package app.zapis.message;

import java.time.Instant;

/// One try to send a message.
///
/// @param since when the sender took it
public record Attempt(MessageId message, Instant since) {}
