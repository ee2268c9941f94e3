package app.zapis.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.LastMove;
import app.zapis.booking.Status;

import java.time.Duration;
import java.time.Instant;

/// The last thing that was done to a booking and makes SMS necessary: booking, moving, or cancelling it.
record Cause(Actor by, Instant at) {
    private static final Duration FRESH = Duration.ofMinutes(10);

    static Cause of(Booking booking) {
        return booking.status() instanceof Status.Cancelled cancelled
                ? new Cause(cancelled.by(), cancelled.at())
                : ofTime(booking);
    }

    /// The last thing that gave the booking its time: booking or moving it.
    static Cause ofTime(Booking booking) {
        return switch (booking.lastMove()) {
            case LastMove.Never() -> new Cause(booking.origin().by(), booking.origin().at());
            case LastMove.Moved moved -> new Cause(moved.by(), moved.at());
        };
    }

    /// Whether the client did it a moment ago, so that he is awake and expects an answer.
    boolean ownAndFresh(Instant now) {
        return by == Actor.CLIENT && !now.isAfter(at.plus(FRESH));
    }
}
