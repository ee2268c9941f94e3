package app.zapis.booking;

import app.zapis.booking.LastMove.Moved;
import app.zapis.booking.Status.Cancelled;

import java.time.Instant;
import java.util.stream.Stream;

/// Finds out whether somebody else has come into the time that a cancelled booking left.
public final class FreedTime {
    private final Board board;

    /// @param board knows who is where
    public FreedTime(Board board) {
        this.board = board;
    }

    /// Whether anyone who is listed has.
    public boolean isTaken(Booking cancelled) {
        var time = cancelled.interval();
        return board.of(cancelled.visit().resources().getFirst(), time.start(), time.end()).stream()
                .anyMatch(other -> isTaken(cancelled, other));
    }

    /// Whether another booking has: since then it is in some of that time, with the resource that the visit was about.
    /// Who was there before, on a course of several, or is next to it, with a buffer that reaches over, fills no gap.
    public static boolean isTaken(Booking cancelled, Booking other) {
        return cancelled.status() instanceof Cancelled(_, _, var at)
                && other.status().live()
                && other.interval().overlaps(cancelled.interval())
                && other.visit().resources().contains(cancelled.visit().resources().getFirst())
                && came(other).anyMatch(when -> !when.isBefore(at));
    }

    /// The moments at which a booking came to where it is, or came back.
    private static Stream<Instant> came(Booking booking) {
        var restored =
                booking.history().stream()
                        .filter(event -> event.what() == Event.What.RESTORED)
                        .map(Event::at);
        var moved =
                booking.lastMove() instanceof Moved(_, var at, _)
                        ? Stream.of(at)
                        : Stream.<Instant>empty();
        return Stream.of(Stream.of(booking.origin().at()), moved, restored).flatMap(all -> all);
    }
}
