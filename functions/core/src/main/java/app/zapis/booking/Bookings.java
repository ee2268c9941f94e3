package app.zapis.booking;

import java.time.Instant;
import java.util.Optional;

/// The stored bookings and what they claim. Each change is one atomic write, whose conditions are the only guard
/// against double booking: nothing that was read before it is trusted.
public interface Bookings {
    /// The booking as it is now, not a moment ago.
    Optional<Booking> find(BookingId id);

    /// Claims the time on all the booking's resources and stores it.
    ClaimResult claim(Booking booking, Capacities capacities);

    /// Replaces a booking's visit by another: claims what is gained, releases what is left.
    ///
    /// @param before the booking as it was read
    /// @param after what [Booking#moved] made of it
    ChangeResult move(Booking before, Booking after, Capacities capacities);

    /// Stores the cancelled booking and releases exactly what it held.
    ///
    /// @param before the booking as it was read
    /// @param after the same, cancelled
    ChangeResult cancel(Booking before, Booking after);

    /// Stores a change that leaves what the booking claims as it is.
    ///
    /// @param before the booking as it was read
    /// @param after the same, changed
    ChangeResult update(Booking before, Booking after);

    /// Confirms a booking that is booked, has not begun and is as it was seen, in one request and without reading it
    /// first.
    ConfirmResult confirm(BookingId id, LinkKey key, Seen seen, Instant now);

    /// What came of a claim. Unless it is [Claimed], nothing was stored.
    sealed interface ClaimResult {
        /// All resources are claimed.
        record Claimed() implements ClaimResult {}

        /// A booking of that id was there before.
        record Exists(Booking booking) implements ClaimResult {}

        /// Some resource has no room.
        record Taken() implements ClaimResult {}

        /// Too many others wanted the same agendas at the same time; another try may succeed.
        record Busy() implements ClaimResult {}
    }

    /// What came of a change. Unless it is [Changed], nothing was stored.
    sealed interface ChangeResult {
        /// It is stored.
        record Changed() implements ChangeResult {}

        /// Some gained time has no room.
        record Taken() implements ChangeResult {}

        /// The booking is no longer as it was read.
        record Stale() implements ChangeResult {}

        /// Too many others wanted the same agendas at the same time; another try may succeed.
        record Busy() implements ChangeResult {}
    }

    /// What came of confirming.
    sealed interface ConfirmResult {
        /// It is confirmed now.
        record Confirmed(Booking booking) implements ConfirmResult {}

        /// It could not be confirmed as it is; the key was right.
        record Refused(Booking booking) implements ConfirmResult {}

        /// There is no such booking, or it has another key.
        record Unknown() implements ConfirmResult {}
    }
}
