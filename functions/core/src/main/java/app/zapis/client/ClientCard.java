package app.zapis.client;

import app.zapis.company.Language;

/// What is known of a client beyond single bookings.
///
/// @param client as in the last booking, unless staff have changed it since
/// @param optedOut whether the phone asked for no SMS
/// @param notes of staff, for staff; may be empty
public record ClientCard(Client client, boolean optedOut, String notes) {
    /// The same card with another name and language.
    public ClientCard with(String name, Language language) {
        return new ClientCard(new Client(name, client.phone(), language), optedOut, notes);
    }

    /// The same card with other notes.
    public ClientCard with(String notes) {
        return new ClientCard(client, optedOut, notes);
    }

    /// The same card with the opt-out set or lifted.
    public ClientCard with(boolean optedOut) {
        return new ClientCard(client, optedOut, notes);
    }
}
