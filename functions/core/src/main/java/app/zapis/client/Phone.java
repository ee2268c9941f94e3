package app.zapis.client;

/// A phone number.
///
/// @param e164 `+`, country code and number: 8 to 15 digits in all (ITU-T E.164)
public record Phone(String e164) {
    /// The number of nobody: no country code begins with 0.
    public static final Phone NONE = new Phone("+00000000");

    /// @throws IllegalArgumentException if `e164` is not of that form
    public Phone {
        if (!e164.matches("\\+([1-9][0-9]{7,14}|0{8})")) {
            throw new IllegalArgumentException("must be a phone number like +79161234567");
        }
    }

    /// Hides the number, so that it cannot reach a log by accident.
    @Override
    public String toString() {
        return "Phone[…]";
    }
}
