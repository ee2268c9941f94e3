package app.zapis.link;

import app.zapis.booking.Booking;
import app.zapis.slot.Refusal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/// What came of using a client link.
public sealed interface LinkOutcome {
    /// The booking is as asked, now or already before.
    record Done(Booking booking) implements LinkOutcome {}

    /// No booking has that code.
    record Unknown() implements LinkOutcome {}

    /// The booking is cancelled and stays so.
    record Cancelled() implements LinkOutcome {}

    /// The visit has been moved since the client saw it; nothing was done.
    record Changed() implements LinkOutcome {}

    /// The visit has begun, or is over.
    record Past() implements LinkOutcome {}

    /// It is too late to change it by the link.
    ///
    /// @param companyPhone where to call instead, may be empty
    record PastCutOff(String companyPhone) implements LinkOutcome {}

    /// A rule does not allow the new time.
    record Refused(Refusal refusal) implements LinkOutcome {}

    /// The resource no longer takes bookings.
    record Unbookable() implements LinkOutcome {}

    /// Another booking holds the new time; up to 5 free starts, nearest first.
    record SlotTaken(List<OffsetDateTime> alternatives) implements LinkOutcome {
        /// The list is copied.
        public SlotTaken {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// The client has moved it too often already.
    ///
    /// @param retryAfter after which another move is allowed
    record TooManyMoves(Duration retryAfter) implements LinkOutcome {}

    /// Too many others are changing the same resources just now; trying again may succeed.
    record Busy() implements LinkOutcome {}
}
