package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Bookings;
import app.zapis.booking.FreedTime;
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
    private final FreedTime freedTime;
    private final InstantSource clock;

    /// @param overbookings knows who still shares his time
    /// @param freedTime knows who has come where a client did not
    /// @param clock says when a task was done
    public OutdatedTasks(
            Tasks tasks,
            Bookings bookings,
            Overbookings overbookings,
            FreedTime freedTime,
            InstantSource clock) {
        this.tasks = tasks;
        this.bookings = bookings;
        this.overbookings = overbookings;
        this.freedTime = freedTime;
        this.clock = clock;
    }

    /// Looks at all that is open: the tasks of the booking itself, and those of others whose time it shared, or has
    /// taken.
    void finish(History changed) {
        var now = clock.instant();
        tasks.open().stream()
                .filter(task -> gone(task, changed, now))
                .forEach(task -> tasks.finish(task, now));
    }

    private boolean gone(Task task, History changed, Instant now) {
        var booking = changed.booking();
        return task.id() instanceof TaskId.OfBooking id
                && (id.booking().equals(booking.id())
                        ? new TaskCause(id, task, changed).gone(now) || filled(id, booking)
                        : gone(id, task, booking));
    }

    /// It may have been filled before anyone planned that there is a gap.
    private boolean filled(TaskId.OfBooking id, Booking cancelled) {
        return id.kind() == TaskKind.CANCELLED_LATE && freedTime.isTaken(cancelled);
    }

    /// Whether another's task has lost its cause.
    private boolean gone(TaskId.OfBooking id, Task task, Booking changed) {
        return switch (id.kind()) {
            case DOUBLE_BOOKED -> madeRoom(changed) && hasRoom(id.booking(), changed);
            // Such a task is due when the visit would have begun.
            case CANCELLED_LATE ->
                    changed.status().live()
                            && task.due().isBefore(changed.interval().end())
                            && tookTimeOf(id.booking(), changed);
            case UNCONFIRMED, LATE, MESSAGE_FAILED, RESTORED, BUDGET -> false;
        };
    }

    private boolean tookTimeOf(BookingId cancelled, Booking changed) {
        return bookings.find(cancelled).filter(gap -> FreedTime.isTaken(gap, changed)).isPresent();
    }

    private static boolean madeRoom(Booking booking) {
        return !booking.status().live() || booking.lastMove() instanceof LastMove.Moved;
    }

    private boolean hasRoom(BookingId id, Booking changed) {
        return bookings.find(id).filter(doubled -> overbookings.lasts(doubled, changed)).isEmpty();
    }
}
