package app.zapis.client;

import app.zapis.company.Versioned;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is known of clients beyond their bookings.
public interface Clients {
    /// Whether that phone asked for no SMS.
    boolean hasOptedOut(Phone phone);

    /// Stores whether that phone wants no SMS. No message to it is sent from then on.
    void setOptOut(Phone phone, boolean optOut);

    /// The card of who has that phone; there is one a moment after the first booking.
    Optional<Versioned<ClientCard>> find(Phone phone);

    /// @param card with the version that was read
    /// @return whether that version was still the stored one; if not, nothing was stored
    boolean save(Versioned<ClientCard> card);

    /// Those whose last booking ended before `moment`, the longest ago first. It may be wrong of those who have changed
    /// a booking since.
    ///
    /// @param most how many at most
    List<Phone> lastSeenBefore(Instant moment, int most);

    /// Notes when a client's last booking ends, if there is a card.
    void seen(Phone phone, Instant end);
}
