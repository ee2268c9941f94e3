package app.zapis.booking;

import app.zapis.resource.ResourceId;
import app.zapis.slot.Refusal;

import java.time.OffsetDateTime;
import java.util.List;

/// What came of an employee's work on a booking. Unless it is [Done], nothing was stored.
public sealed interface StaffOutcome {
    /// The booking is as asked.
    ///
    /// @param clashes the ids of other bookings that claim the same time of the same resources; only of an overbooking
    record Done(Booking booking, List<BookingId> clashes) implements StaffOutcome {
        /// The list is copied.
        public Done {
            clashes = List.copyOf(clashes);
        }
    }

    /// There is no such booking.
    record Unknown() implements StaffOutcome {}

    /// The booking is no longer the version that the employee saw.
    record Stale() implements StaffOutcome {}

    /// A booking of that status cannot be changed so.
    record WrongStatus(Status status) implements StaffOutcome {}

    /// There is no such resource.
    record UnknownResource(ResourceId resource) implements StaffOutcome {}

    /// A resource takes no new bookings.
    ///
    /// @param place where it is in the list of those that were named, from 0
    record HiddenResource(int place) implements StaffOutcome {}

    /// The phone number is none.
    record InvalidPhone() implements StaffOutcome {}

    /// A rule is in the way that holds for staff too.
    record Refused(Refusal refusal) implements StaffOutcome {}

    /// Another booking holds the time; up to 5 free starts, nearest first, and who is in the way.
    record SlotTaken(List<OffsetDateTime> alternatives, List<BookingId> clashes)
            implements StaffOutcome {
        /// The lists are copied.
        public SlotTaken {
            alternatives = List.copyOf(alternatives);
            clashes = List.copyOf(clashes);
        }
    }

    /// The same request has been answered before; the booking it made.
    record Replayed(Booking booking) implements StaffOutcome {}

    /// The idempotency key has been used for another request.
    record KeyReused() implements StaffOutcome {}

    /// Too many others are changing the same resources just now; trying again may succeed.
    record Busy() implements StaffOutcome {}
}
