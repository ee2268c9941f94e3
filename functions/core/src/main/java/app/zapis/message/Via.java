package app.zapis.message;

import java.util.Locale;

/// What brings a scheduled message to the sender when its time comes.
public enum Via {
    /// Its own row, by the table's stream: it is due now.
    STREAM,
    /// A schedule of its own.
    SCHEDULE,
    /// The sweep: the sender has put it off, or what should have brought it failed.
    SWEEP;

    /// The word for it in the table.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
