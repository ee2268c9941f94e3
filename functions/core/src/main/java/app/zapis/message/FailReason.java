package app.zapis.message;

import java.util.Locale;

/// Why an SMS that was needed did not go out, as far as is known.
public enum FailReason {
    /// Nobody knows whether it went out; it is not sent again.
    IN_DOUBT,
    /// The carrier was asked too much at once.
    THROTTLED,
    /// The carrier could not be reached.
    UNREACHABLE,
    /// The carrier refuses this account or function, whatever it sends.
    NOT_ALLOWED,
    /// More than the carrier lets this account spend.
    SPEND_LIMIT,
    /// The carrier refuses it for a reason that says nothing of the number.
    REFUSED,
    /// The carrier knows no such number, or cannot text it.
    INVALID_NUMBER,
    /// Whoever has the phone has told the carrier to text it no more.
    OPTED_OUT_AT_CARRIER;

    /// The word for it in the table and in JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reason of that word.
    ///
    /// @throws IllegalArgumentException if there is none
    public static FailReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Whether it stays so until somebody puts it right, so that a manager should know at once.
    boolean needsSomebody() {
        return switch (this) {
            case NOT_ALLOWED, SPEND_LIMIT, REFUSED -> true;
            case IN_DOUBT, THROTTLED, UNREACHABLE, INVALID_NUMBER, OPTED_OUT_AT_CARRIER -> false;
        };
    }
}
