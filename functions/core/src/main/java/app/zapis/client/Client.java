package app.zapis.client;

import app.zapis.company.Language;

/// Who comes.
///
/// @param name as the client gave it
/// @param phone where SMS go
/// @param language in which to write
public record Client(String name, Phone phone, Language language) {
    /// Somebody who was forgotten on request.
    public static final Client NOBODY = new Client("", Phone.NONE, Language.EN);

    /// Hides the person, so that no name can reach a log by accident.
    @Override
    public String toString() {
        return "Client[…]";
    }
}
