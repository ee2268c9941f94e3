package app.zapis.link;

import app.zapis.booking.BookingId;
import app.zapis.booking.LinkKey;

import java.util.Optional;

/// What a client link ends with: which booking, and the key that opens it.
public record LinkCode(BookingId booking, LinkKey key) {
    /// The code in these characters, if they can be one.
    public static Optional<LinkCode> find(String text) {
        if (text.length() != BookingId.LENGTH + LinkKey.LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new LinkCode(
                            new BookingId(text.substring(0, BookingId.LENGTH)),
                            new LinkKey(text.substring(BookingId.LENGTH))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The characters.
    public String text() {
        return booking.value() + key.value();
    }

    /// Hides the key, so that it cannot reach a log by accident.
    @Override
    public String toString() {
        return "LinkCode[" + booking + "…]";
    }
}
