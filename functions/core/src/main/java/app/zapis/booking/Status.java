package app.zapis.booking;

import java.time.Instant;

/// Where a booking stands. All but a cancelled one hold their resources.
public sealed interface Status {
    /// Made, not yet confirmed.
    record Booked() implements Status {}

    /// The client has said that he comes.
    record Confirmed() implements Status {}

    /// The client has come.
    record Arrived() implements Status {}

    /// The client has not come.
    record Missed() implements Status {}

    /// Called off.
    ///
    /// @param reason may be empty
    record Cancelled(Actor by, String reason, Instant at) implements Status {}

    /// The word for it in the table and in JSON.
    default String word() {
        return switch (this) {
            case Booked() -> "booked";
            case Confirmed() -> "confirmed";
            case Arrived() -> "arrived";
            case Missed() -> "missed";
            case Cancelled _ -> "cancelled";
        };
    }

    /// The same without what was said of it.
    default Status withoutReason() {
        return this instanceof Cancelled(var by, _, var at) ? new Cancelled(by, "", at) : this;
    }

    /// Whether it holds its resources.
    default boolean live() {
        return !(this instanceof Cancelled);
    }

    /// Whether the visit is still to come: booked or confirmed.
    default boolean pending() {
        return this instanceof Booked || this instanceof Confirmed;
    }
}
