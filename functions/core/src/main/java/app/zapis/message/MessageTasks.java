package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.Status;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.Verdict.Alert;
import app.zapis.message.Verdict.Nothing;
import app.zapis.message.Verdict.Postpone;
import app.zapis.message.Verdict.Send;
import app.zapis.message.Verdict.Skip;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.TaskKind;
import app.zapis.task.Tasks;

import java.time.InstantSource;
import java.util.Set;

/// Opens a manager's tasks when messages come to nothing or clients do not come, and finishes them when the cause goes.
public final class MessageTasks {
    /// No message ever reaches such a client, so somebody has to call.
    private static final Set<SkipReason> UNREACHABLE =
            Set.of(SkipReason.FIXED_LINE, SkipReason.COUNTRY_NOT_ALLOWED);

    private final Tasks tasks;
    private final InstantSource clock;

    /// @param clock says when a task was done
    public MessageTasks(Tasks tasks, InstantSource clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Looks at a message that was judged, before anything comes of it.
    void judged(Message message, Booking booking, Verdict verdict) {
        if (verdict instanceof Skip(var reason) && UNREACHABLE.contains(reason)) {
            tellUnreachable(booking, reason);
        }
        switch (message.id().kind()) {
            case UNCONFIRMED -> {
                if (verdict instanceof Alert) {
                    open(message, TaskKind.UNCONFIRMED, "");
                }
            }
            case LATE -> {
                if (clientIsLate(verdict)) {
                    open(message, TaskKind.LATE, "");
                }
            }
            case NEW, CONFIRM, REMIND, MOVED, CANCELLED, FEEDBACK -> {}
        }
    }

    /// Once for the booking, whichever of its messages is the first.
    private void tellUnreachable(Booking booking, SkipReason reason) {
        var id = new TaskId.OfBooking(booking.id(), TaskKind.MESSAGE_FAILED, 0);
        tasks.open(new Task(id, booking.origin().at(), reason.word()));
    }

    /// Whether the client gets the SMS or not, he is late.
    private static boolean clientIsLate(Verdict verdict) {
        return switch (verdict) {
            case Send _, Postpone _ -> true;
            case Skip(var reason) ->
                    switch (reason) {
                        case CANCELLED, ARRIVED, MISSED, PAST, MOVED, SWITCHED_OFF -> false;
                        case CONFIRMED,
                                RESTORED,
                                BOOKED_LATER,
                                COVERED,
                                ONE_A_DAY,
                                RECENT_SMS,
                                OWN_ACTION,
                                SMALL_MOVE,
                                QUIET_HOURS,
                                OPTED_OUT,
                                COMPANY_UNKNOWN,
                                FIXED_LINE,
                                COUNTRY_NOT_ALLOWED,
                                TOO_LONG,
                                OVER_BUDGET ->
                                true;
                    };
            case Alert(), Nothing() -> false;
        };
    }

    /// Looks at a message of which something is about to come. A manager is told before that is stored: whoever dies in
    /// between comes to the same task again.
    void ended(Message message, Booking booking) {
        if (message.state() instanceof Failed(_, var reason)) {
            fail(message, booking, reason);
        }
    }

    /// Looks at a message that the carrier has put off.
    void putOff(Message message, Booking booking, FailReason reason) {
        if (reason.needsSomebody()) {
            fail(message, booking, reason);
        }
    }

    /// One task for all messages of a revision, due when the client comes: until then somebody can call him.
    private void fail(Message message, Booking booking, FailReason reason) {
        var id =
                new TaskId.OfBooking(
                        message.id().booking(), TaskKind.MESSAGE_FAILED, message.id().revision());
        var detail = message.id().kind().word() + ": " + reason.word();
        tasks.open(new Task(id, booking.start(), detail));
    }

    private void open(Message message, TaskKind kind, String detail) {
        var id = new TaskId.OfBooking(message.id().booking(), kind, message.id().revision());
        tasks.open(new Task(id, message.due(), detail));
    }

    /// Looks at a booking that has changed.
    void changed(History history) {
        var booking = history.booking();
        if (booking.overbooked() && booking.status().live()) {
            var id = new TaskId.OfBooking(booking.id(), TaskKind.DOUBLE_BOOKED, booking.revision());
            tasks.open(new Task(id, booking.start(), ""));
        }
        history.messages().stream()
                .filter(message -> !(message.state() instanceof Scheduled))
                .forEach(message -> finish(message, booking));
    }

    private void finish(Message message, Booking booking) {
        var moved = message.id().revision() != booking.revision();
        switch (message.id().kind()) {
            case UNCONFIRMED -> {
                if (moved || !(booking.status() instanceof Status.Booked)) {
                    finish(message, TaskKind.UNCONFIRMED);
                }
            }
            case LATE -> {
                if (moved || !booking.status().pending()) {
                    finish(message, TaskKind.LATE);
                }
            }
            case NEW, CONFIRM, REMIND, MOVED, CANCELLED, FEEDBACK -> {}
        }
    }

    private void finish(Message message, TaskKind kind) {
        var _ =
                tasks.finish(
                        new TaskId.OfBooking(message.id().booking(), kind, message.id().revision()),
                        clock.instant());
    }
}
