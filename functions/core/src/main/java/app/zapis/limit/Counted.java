package app.zapis.limit;

import java.util.Locale;

/// Whose requests are counted.
public enum Counted {
    /// Those from one address.
    ADDRESS,
    /// Those for one phone.
    PHONE,
    /// Everyone's.
    STACK;

    /// The word for it in the table.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
