package app.zapis.resource;

/// How a resource is booked.
public enum Visibility {
    /// On its own, with a column of its own in the schedule.
    COLUMN,
    /// Only together with another.
    COMPANION
}
