package app.zapis.booking;

import app.zapis.client.NoSms;
import app.zapis.resource.ResourceId;
import app.zapis.slot.Refusal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/// What came of asking for a booking. Unless it is [Booked], nothing was stored.
public sealed interface BookingOutcome {
    /// All resources are claimed.
    record Booked(Booking booking) implements BookingOutcome {}

    /// The same request has been answered before; the booking it made.
    record Replayed(Booking booking) implements BookingOutcome {}

    /// The idempotency key has been used for another request.
    record KeyReused() implements BookingOutcome {}

    /// Another booking holds the time; up to 5 free starts, nearest first.
    record SlotTaken(List<OffsetDateTime> alternatives) implements BookingOutcome {
        /// The list is copied.
        public SlotTaken {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// There is no such resource, or it takes no bookings.
    record UnknownResource(ResourceId resource) implements BookingOutcome {}

    /// The phone number is none.
    record InvalidPhone() implements BookingOutcome {}

    /// SMS, and so the link to the booking, would not reach the phone.
    record Unreachable(NoSms why) implements BookingOutcome {}

    /// There were too many requests, or the phone has bookings that nobody has confirmed. Which, is not told.
    ///
    /// @param retryAfter after which another try may succeed; at least a second
    record TooMany(Duration retryAfter) implements BookingOutcome {}

    /// A rule is in the way, whoever else holds the time.
    record Refused(Refusal refusal) implements BookingOutcome {}

    /// Too many others are booking the same resources just now; trying again may succeed.
    record Busy() implements BookingOutcome {}
}
