package app.zapis.booking;

import app.zapis.limit.Caller;
import app.zapis.limit.Counted;
import app.zapis.limit.Counts;
import app.zapis.resource.Settings;

import java.util.List;
import java.util.Set;

/// Receives those who book by themselves: counts their requests, and looks up what these are judged by.
public interface Reception {
    /// Counts a request for the caller's address, for his phone and for all, and looks up the rest: all in one trip. Of
    /// requests that come at the same time, each is told another count.
    Arrival receive(BookingRequest request, Caller caller);

    /// Counts one less, where [#receive] of the same caller has counted one that was none.
    void takeBack(Set<Counted> counted, Caller caller);

    /// A request that was received.
    ///
    /// @param unanswered how many coming bookings the phone has that clients made and have not confirmed; may be a moment
    ///     old
    /// @param earlier the booking that was made by this request's idempotency key before; none if there is none
    record Arrival(Settings settings, Counts counts, int unanswered, List<Booking> earlier) {
        /// The list is copied.
        public Arrival {
            earlier = List.copyOf(earlier);
        }
    }
}
