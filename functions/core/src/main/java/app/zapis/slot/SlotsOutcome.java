package app.zapis.slot;

import app.zapis.resource.ResourceId;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/// What came of asking for slots.
public sealed interface SlotsOutcome {
    /// The slots of each asked day.
    ///
    /// @param zone the first resource's
    /// @param days every asked day in order, with or without slots
    record Found(ZoneId zone, int durationMinutes, List<Day> days) implements SlotsOutcome {
        /// The list is copied.
        public Found {
            days = List.copyOf(days);
        }
    }

    /// The slots that begin on one local day, in order.
    record Day(LocalDate date, List<OffsetDateTime> slots) {
        /// The list is copied.
        public Day {
            slots = List.copyOf(slots);
        }
    }

    /// There is no such resource, or it takes no bookings.
    record UnknownResource(ResourceId resource) implements SlotsOutcome {}

    /// All the resources can only be booked together with another.
    record CompanionOnly() implements SlotsOutcome {}

    /// A booking that long could not be stored as one.
    record TooLong() implements SlotsOutcome {}
}
