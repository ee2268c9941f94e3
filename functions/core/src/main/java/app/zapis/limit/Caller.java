package app.zapis.limit;

import app.zapis.client.Phone;

import java.time.Instant;

/// Somebody who has not signed in.
///
/// @param phone for which he asks; whether it is his, nobody knows
/// @param at when he asks
public record Caller(Address address, Phone phone, Instant at) {
    /// In which hour and on which day his request is counted.
    public Window window() {
        return Window.of(at);
    }
}
