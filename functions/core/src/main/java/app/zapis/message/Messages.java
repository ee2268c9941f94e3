package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.message.settings.MessageRules;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;
import app.zapis.task.Task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stored messages.
public interface Messages {
    /// A booking with its messages as they are now, not a moment ago.
    Optional<History> find(BookingId booking);

    /// The same together with the rules for bookings of these resources, in one trip.
    Optional<Opened> open(BookingId booking, List<ResourceId> resources);

    /// A booking's messages and what rules them.
    record Opened(History history, MessageRules rules) {}

    /// Stores a new message.
    ///
    /// @return whether it was new; if not, nothing was stored
    boolean add(Message message);

    /// Replaces a message, provided that it is still as it was read.
    ///
    /// @return whether it was; if not, nothing was stored
    boolean change(Message before, Message after);

    /// Takes a message for sending, provided that it still waits, its booking is still as it was read, and the client
    /// has not opted out: all this at the very moment of taking it.
    ///
    /// @param sending the message, in the state [MessageState.Sending]
    /// @param mentions what else it tells: where it makes other reminders of that client and day needless, that is
    ///     noted, and no other must have been noted to make it needless, but for those that failed
    ClaimResult claim(Message sending, Booking booking, Mentions mentions);

    /// What came of taking a message. Unless it is [Claimed], nothing was stored.
    sealed interface ClaimResult {
        /// It is the caller's to send.
        record Claimed() implements ClaimResult {}

        /// The client wants no SMS.
        record OptedOut() implements ClaimResult {}

        /// The message of another booking, which was taken before, tells of this one too.
        record AlreadyTold(Attempt by) implements ClaimResult {}

        /// The message or its booking has changed.
        record Stale() implements ClaimResult {}
    }

    /// Notes that a booking's messages are as its version wants them; does nothing where a newer version is there.
    ///
    /// @return whether that version is still the stored one
    boolean planned(Booking booking);

    /// Makes a booking's messages wait to be planned, if the booking exists.
    void unplanned(BookingId booking);

    /// What waits to be sent, is being sent, or waits to be planned, once or anew, and was due before `moment`.
    ///
    /// @return a bounded number of them, oldest first; asking again after these are dealt with gives the rest
    List<Overdue> overdue(Instant moment);

    /// Something that should have happened.
    sealed interface Overdue {
        /// A message that should have gone out, or whose sending has not ended.
        record OfMessage(Message message) implements Overdue {}

        /// A booking whose messages were not planned.
        record OfBooking(BookingId booking) implements Overdue {}

        /// A [Replan] with which nobody goes on.
        record OfReplan(Scope scope) implements Overdue {}

        /// An open task that is to be looked at.
        record OfTask(Task task) implements Overdue {}
    }

    /// Brings a waiting message to the sender, by the stream.
    void nudge(Message message, Instant now);
}
