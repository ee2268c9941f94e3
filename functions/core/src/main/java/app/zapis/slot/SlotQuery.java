package app.zapis.slot;

import app.zapis.resource.ResourceId;

import java.time.LocalDate;
import java.util.List;

/// What a client asks: when could I have these resources?
///
/// @param resources at least one; the first gives zone, duration and steps
/// @param from the first day, in the first resource's zone
/// @param days how many days, 1 to 31
/// @param durationMinutes how long, a multiple of 5, or [#USUAL]
public record SlotQuery(List<ResourceId> resources, LocalDate from, int days, int durationMinutes) {
    /// As long as a booking of the first resource usually is.
    public static final int USUAL = 0;

    /// The most days asked for at once.
    public static final int MOST_DAYS = 31;

    /// The list is copied.
    public SlotQuery {
        resources = List.copyOf(resources);
    }

    /// The day after the last.
    public LocalDate to() {
        return from.plusDays(days);
    }
}
