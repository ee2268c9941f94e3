package app.zapis.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// The secret half of a client link: who knows it has read the SMS.
///
/// @param value 22 characters of base64url: 128 random bits
public record LinkKey(String value) {
    /// How many characters it has.
    public static final int LENGTH = 22;

    /// @throws IllegalArgumentException if `value` is not of that form
    public LinkKey {
        if (!value.matches("[A-Za-z0-9_-]{22}")) {
            throw new IllegalArgumentException("not a link key");
        }
    }

    /// A new one.
    ///
    /// @param secure a cryptographically strong source
    public static LinkKey random(RandomGenerator secure) {
        var bytes = new byte[16];
        secure.nextBytes(bytes);
        return new LinkKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Compares in a time that does not depend on where the two differ.
    public boolean matches(LinkKey other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII),
                other.value.getBytes(StandardCharsets.US_ASCII));
    }

    /// Hides the secret, so that it cannot reach a log by accident.
    @Override
    public String toString() {
        return "LinkKey[…]";
    }
}
