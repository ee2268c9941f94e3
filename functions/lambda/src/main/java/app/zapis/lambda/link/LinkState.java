package app.zapis.lambda.link;

import app.zapis.booking.Booking;
import app.zapis.booking.Status;

import java.time.Instant;
import java.util.Locale;

/// How a booking stands in its client's eyes.
enum LinkState {
    /// To come, and not yet confirmed.
    OPEN,
    /// To come, and confirmed.
    CONFIRMED,
    /// Called off.
    CANCELLED,
    /// Going on; nobody has said yet whether the client came.
    BEGUN,
    /// Over; nobody has said whether the client came.
    OVER,
    /// The client came.
    ARRIVED,
    /// The client did not come.
    MISSED;

    static LinkState of(Booking booking, Instant now) {
        return switch (booking.status()) {
            case Status.Cancelled _ -> CANCELLED;
            case Status.Arrived() -> ARRIVED;
            case Status.Missed() -> MISSED;
            case Status.Booked() -> now.isBefore(booking.start()) ? OPEN : begun(booking, now);
            case Status.Confirmed() ->
                    now.isBefore(booking.start()) ? CONFIRMED : begun(booking, now);
        };
    }

    private static LinkState begun(Booking booking, Instant now) {
        return now.isBefore(booking.interval().end()) ? BEGUN : OVER;
    }

    /// The word for it in the keys of texts.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
