package app.zapis.lambda.table;

import java.time.Instant;

/// The keys of the sparse index `due`: what waits for something carries them, and loses them when it no longer does.
public final class DueKeys {
    /// The hour in which the sweep finds it.
    public static final String HOUR = "duePk";

    /// The moment since which it is due.
    public static final String MOMENT = "dueAt";

    private DueKeys() {}

    /// Makes `item` wait.
    ///
    /// @param due when it is due
    /// @param now what was due before is found in the present hour, for the sweep has done with past ones
    public static void put(Instant due, Instant now, Draft item) {
        item.with(HOUR, hour(due.isBefore(now) ? now : due)).with(MOMENT, due);
    }

    /// The hour of a moment, in UTC.
    public static String hour(Instant moment) {
        return Stored.text(moment).substring(0, "2026-11-25T09".length());
    }
}
