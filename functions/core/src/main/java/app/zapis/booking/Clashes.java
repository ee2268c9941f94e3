package app.zapis.booking;

import app.zapis.schedule.Buffer;
import app.zapis.schedule.Quantum;

import java.time.Duration;
import java.util.List;

/// Finds who else claims the same time.
final class Clashes {
    private final Board board;

    Clashes(Board board) {
        this.board = board;
    }

    /// The ids of other live bookings whose claims overlap those of `booking`, each once.
    List<BookingId> of(Booking booking) {
        return booking.visit().claims().stream()
                .flatMap(claim -> of(claim).stream())
                .filter(id -> !id.equals(booking.id()))
                .distinct()
                .toList();
    }

    private List<BookingId> of(Claim claim) {
        return around(claim).stream()
                .filter(other -> other.held().stream().anyMatch(claim::overlaps))
                .map(Booking::id)
                .toList();
    }

    /// The live bookings whose claims may overlap `claim`, its own among them.
    List<Booking> around(Claim claim) {
        var from = Quantum.start(claim.footprint().from());
        var to = Quantum.start(claim.footprint().to());
        // Buffers of the others reach beyond their intervals, so a wider stretch is read than is
        // claimed.
        var around = Duration.ofMinutes(Buffer.LONGEST_MINUTES);
        return board.of(claim.resource(), from.minus(around), to.plus(around));
    }
}
