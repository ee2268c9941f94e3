package app.zapis.booking;

import app.zapis.limit.Caller;
import app.zapis.limit.Counted;
import app.zapis.limit.Counts;
import app.zapis.resource.Settings;

import java.util.List;
import java.util.Set;

/// Receives those who book by themselves: counts their requests, and looks up what these are judged by.
public interface Reception {
    /// So many unanswered bookings may a phone have: whoever has them does not see their links, or does not care.
    int MOST_UNANSWERED = 3;

    /// Counts a request for the caller's address, for his phone and for all, and looks up the rest: all in one trip, and
    /// one more where the phone may just have got too many unanswered bookings. Of requests that come at the same time,
    /// each is told another count; but for the phone, all requests for one booking count once.
    Arrival receive(Ticket ticket, BookingRequest request, Caller caller);

    /// Counts one less, where [#receive] with the same ticket has counted one that was none.
    void takeBack(Set<Counted> counted, Ticket ticket, Caller caller);

    /// Whether a booking to come was made by a client for this phone, and is not confirmed.
    static boolean isUnanswered(Booking booking, Caller caller) {
        return booking.status() instanceof Status.Booked
                && booking.origin().by() == Actor.CLIENT
                && booking.client().phone().equals(caller.phone())
                && !booking.start().isBefore(caller.at());
    }

    /// A request that was received.
    ///
    /// @param hasToConfirm whether the phone has [#MOST_UNANSWERED] other bookings that are unanswered. Those made on this
    ///     day of UTC are known at once; one that another request is making at this very moment may be missed, and what
    ///     has become of older ones may be known as it was a moment ago
    /// @param earlier the booking that was made by this request's idempotency key before; none if there is none
    record Arrival(Settings settings, Counts counts, boolean hasToConfirm, List<Booking> earlier) {
        /// The list is copied.
        public Arrival {
            earlier = List.copyOf(earlier);
        }
    }
}
