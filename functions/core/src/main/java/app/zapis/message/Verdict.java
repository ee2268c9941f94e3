package app.zapis.message;

import app.zapis.booking.BookingId;

import java.time.Instant;
import java.util.Set;

/// What becomes of a message when its time has come.
public sealed interface Verdict {
    /// It goes out.
    ///
    /// @param others further bookings that it names
    record Send(SmsText text, Set<BookingId> others) implements Verdict {
        /// The set is copied.
        public Send {
            others = Set.copyOf(others);
        }

        /// It names none but its own.
        public Send(SmsText text) {
            this(text, Set.of());
        }
    }

    /// A manager is to look at it.
    record Alert() implements Verdict {}

    /// It is no longer needed.
    record Skip(SkipReason reason) implements Verdict {}

    /// It has to wait for the end of the quiet hours.
    record Postpone(Instant until) implements Verdict {}

    /// There is nothing to do: it is not due yet, or another call has dealt with it.
    record Nothing() implements Verdict {}
}
