package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Bookings;
import app.zapis.booking.LastMove;
import app.zapis.booking.Overbookings;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.TaskKind;
import app.zapis.task.Tasks;

import java.time.Instant;
import java.time.InstantSource;

/// Finishes tasks whose cause has gone with a change of a booking.
public final class OutdatedTasks {
    private final Tasks tasks;
    private final Bookings bookings;
    private final Overbookings overbookings;
    private final InstantSource clock;

    /// @param overbookings knows who still shares his time
    /// @param clock says when a task was done
    public OutdatedTasks(
            Tasks tasks, Bookings bookings, Overbookings overbookings, InstantSource clock) {
        this.tasks = tasks;
        this.bookings = bookings;
        this.overbookings = overbookings;
        this.clock = clock;
    }

    /// Looks at all that is open: those of the booking itself, and those of others with whom it shared time. Of a
    /// booking that was never changed nothing can have gone.
    void finish(History changed) {
        if (changed.booking().version() > 1) {
            var now = clock.instant();
            tasks.open().stream()
                    .filter(task -> gone(task, changed, now))
                    .forEach(task -> tasks.finish(task, now));
        }
    }

    private boolean gone(Task task, History changed, Instant now) {
        return task.id() instanceof TaskId.OfBooking id
                && (id.booking().equals(changed.booking().id())
                        ? new TaskCause(id, task, changed).gone(now)
                        : id.kind() == TaskKind.DOUBLE_BOOKED
                                && madeRoom(changed.booking())
                                && hasRoom(id.booking(), changed.booking()));
    }

    private static boolean madeRoom(Booking booking) {
        return !booking.status().live() || booking.lastMove() instanceof LastMove.Moved;
    }

    private boolean hasRoom(BookingId id, Booking changed) {
        return bookings.find(id).filter(doubled -> overbookings.lasts(doubled, changed)).isEmpty();
    }
}
