package app.zapis.booking;

import app.zapis.booking.StaffOutcome.Busy;
import app.zapis.booking.StaffOutcome.Stale;
import app.zapis.booking.StaffOutcome.Unknown;

import java.util.function.Function;

/// Works on a booking as it is now: where it changes under the work, the work is done again on what it has become.
final class LatestBooking {
    private static final int MOST_ATTEMPTS = 5;

    private final Bookings bookings;

    LatestBooking(Bookings bookings) {
        this.bookings = bookings;
    }

    /// @param work answers [Stale] if the booking changed meanwhile
    StaffOutcome settle(StaffAct act, Function<Booking, StaffOutcome> work) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var found = bookings.find(act.booking());
            if (found.isEmpty()) {
                return new Unknown();
            }
            if (!act.saw(found.get())) {
                return new Stale();
            }
            var outcome = work.apply(found.get());
            if (!(outcome instanceof Stale)) {
                return outcome;
            }
        }
        return new Busy();
    }
}
