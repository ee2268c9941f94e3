package app.zapis.message;

import app.zapis.message.settings.Scope;

/// Planning the messages of coming bookings anew after their settings have changed, and how far it has come. It goes
/// through the resources by their ids, and through the bookings of each by their start.
///
/// @param version grows with each step, and whenever it begins again
/// @param resource the id of the one that it is at, or the empty text at the beginning
/// @param after up to where that one's list of bookings is done, or the empty text at its beginning
public record Replan(Scope scope, long version, String resource, String after) {
    /// The same, further on.
    Replan at(String resource, String after) {
        return new Replan(scope, version, resource, after);
    }
}
