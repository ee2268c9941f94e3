package app.zapis.message;

import app.zapis.booking.BookingId;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stored [Replan]s. Saving settings begins them, and each step makes the table's stream ask for the next.
public interface Replans {
    /// What is under way for a scope, as it is now.
    Optional<Replan> find(Scope scope);

    /// Some of a resource's bookings that were not over at `moment`, by their start.
    ///
    /// @param after up to where the list is done, as an earlier page said; the empty text to begin
    /// @param most how many entries of the list to look at
    Page page(ResourceId resource, String after, Instant moment, int most);

    /// A part of a resource's list of bookings.
    ///
    /// @param end up to where the list is done now, or the empty text when it is done
    record Page(List<BookingId> bookings, String end) {
        /// The list is copied.
        public Page {
            bookings = List.copyOf(bookings);
        }
    }

    /// Notes how far it has come, provided that its version is still the stored one: if not, it has begun again, or
    /// another call goes on with it.
    void advance(Replan replan);

    /// Notes that it is done, on the same condition.
    void finish(Replan replan);
}
