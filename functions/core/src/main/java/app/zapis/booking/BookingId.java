package app.zapis.booking;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/// Names a booking.
///
/// @param value 12 digits of Crockford's base 32, lower case: 60 bits
public record BookingId(String value) {
    /// How many digits it has.
    public static final int LENGTH = 12;

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    /// @throws IllegalArgumentException if `value` is not of that form
    public BookingId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a booking id");
        }
    }

    /// Whether `value` can name a booking.
    public static boolean isValid(String value) {
        return value.matches("[0-9a-hjkmnp-tv-z]{12}");
    }

    /// A new one, by chance.
    public static BookingId random(RandomGenerator chance) {
        return of(chance.nextLong());
    }

    /// The one that a request with an idempotency key always gets, so that storing it twice cannot succeed.
    ///
    /// @param parts the key and whose it is
    public static BookingId derived(String... parts) {
        return of(ByteBuffer.wrap(Fingerprint.bytes(parts)).getLong());
    }

    private static BookingId of(long bits) {
        var digits = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            digits.append(DIGITS.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return new BookingId(digits.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
