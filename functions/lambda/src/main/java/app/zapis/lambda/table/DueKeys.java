package app.zapis.lambda.table;

import java.time.Instant;

/// The keys of the sparse index `due`: what waits for something carries them, and loses them when it no longer does.
/// Only SMS that have come to their end stay in it, apart from what waits: under a day instead of an hour.
public final class DueKeys {
    /// The hour in which the sweep finds it, or where it has ended the day on which it is counted.
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

    /// Has `item` counted as what has come to its end.
    ///
    /// @param due when it was due
    public static void putEnded(Instant due, Draft item) {
        item.with(HOUR, endedOn(due)).with(MOMENT, due);
    }

    /// Under what the index has what was due on the day of a moment, in UTC, and has come to its end.
    public static String endedOn(Instant moment) {
        return "ENDED#" + Stored.text(moment).substring(0, "2026-11-25".length());
    }

    /// The hour of a moment, in UTC.
    public static String hour(Instant moment) {
        return Stored.text(moment).substring(0, "2026-11-25T09".length());
    }
}
