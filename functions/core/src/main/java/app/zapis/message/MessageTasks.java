package app.zapis.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.LastMove.Moved;
import app.zapis.booking.Status.Cancelled;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Verdict.Alert;
import app.zapis.message.Verdict.Nothing;
import app.zapis.message.Verdict.Postpone;
import app.zapis.message.Verdict.Send;
import app.zapis.message.Verdict.Skip;
import app.zapis.message.settings.MessageKind;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.TaskKind;
import app.zapis.task.Tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Opens a manager's tasks: when messages come to nothing, clients do not come or cancel late, and time is shared.
public final class MessageTasks {
    /// A visit that is called off later than this before its start leaves a gap that somebody has to fill by hand.
    private static final Duration LATE_CANCELLING = Duration.ofHours(24);

    private final Tasks tasks;
    private final OutdatedTasks outdated;
    private final InstantSource clock;

    /// @param outdated finishes what has lost its cause
    /// @param clock says what is too late to be looked at
    public MessageTasks(Tasks tasks, OutdatedTasks outdated, InstantSource clock) {
        this.tasks = tasks;
        this.outdated = outdated;
        this.clock = clock;
    }

    /// Looks at a message that was judged, before anything comes of it.
    void judged(Message message, Booking booking, Verdict verdict) {
        var kind = message.id().kind();
        if (verdict instanceof Skip(var reason)
                && TaskCause.UNREACHABLE.contains(reason)
                && !TaskCause.untold(kind, reason)) {
            tellUnreachable(booking, reason);
        }
        switch (kind) {
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
        switch (message.state()) {
            case Failed(_, var reason) -> fail(message, booking, reason.word());
            case Skipped(_, var reason) -> {
                if (TaskCause.untold(message.id().kind(), reason)) {
                    fail(message, booking, reason.word());
                }
            }
            case Scheduled _, Sending _, Sent _ -> {}
        }
    }

    /// Looks at a message that the carrier has put off.
    void putOff(Message message, Booking booking, FailReason reason) {
        if (reason.needsSomebody()) {
            fail(message, booking, reason.word());
        }
    }

    private void fail(Message message, Booking booking, String reason) {
        tasks.open(failure(message, booking, reason));
    }

    /// One task for all messages of a revision.
    private static Task failure(Message message, Booking booking, String reason) {
        var id =
                new TaskId.OfBooking(
                        message.id().booking(), TaskKind.MESSAGE_FAILED, message.id().revision());
        return new Task(id, due(message, booking), TaskCause.detail(message.id().kind(), reason));
    }

    /// When the client comes, to the old time if he knows no better: until then somebody can call him. Each cancellation
    /// has a task of its own, whatever became of those before.
    private static Instant due(Message message, Booking booking) {
        if (message.id().kind() == MessageKind.CANCELLED
                && booking.status() instanceof Cancelled(_, _, var at)) {
            return at;
        }
        return message.id().kind() == MessageKind.MOVED && booking.lastMove() instanceof Moved move
                ? move.firstStart(booking.start())
                : booking.start();
    }

    /// Looks at a message of which something else has been stored: if it had been put off, that may have been the cause
    /// of a task.
    void stored(Message before, Message after, Booking booking) {
        if (before.state().attempts() > 0 && !after.state().pending()) {
            nudge(failure(before, booking, ""));
        }
        if (before.id().kind() == MessageKind.MOVED && !after.state().pending()) {
            nudgeEarlier(before.id());
        }
    }

    /// Who was not told of the move before may be told of this one.
    private void nudgeEarlier(MessageId moved) {
        if (moved.revision() > 1) {
            tasks.open().stream().filter(task -> isOfEarlier(task, moved)).forEach(this::nudge);
        }
    }

    private static boolean isOfEarlier(Task task, MessageId moved) {
        return task.id() instanceof TaskId.OfBooking(var booking, TaskKind kind, int revision)
                && kind == TaskKind.MESSAGE_FAILED
                && booking.equals(moved.booking())
                && revision < moved.revision();
    }

    private void open(Message message, TaskKind kind, String detail) {
        var id = new TaskId.OfBooking(message.id().booking(), kind, message.id().revision());
        tasks.open(new Task(id, message.due(), detail));
    }

    /// Has an open task looked at.
    void nudge(Task task) {
        tasks.nudge(task, clock.instant());
    }

    /// Looks at a booking that has changed.
    void changed(History history) {
        var booking = history.booking();
        if (booking.overbooked() && booking.status().live()) {
            openAtTheStart(booking, TaskKind.DOUBLE_BOOKED);
        }
        if (isCancelledLate(history)) {
            openAtTheStart(booking, TaskKind.CANCELLED_LATE);
        }
        if (booking.status().pending() && history.hasSentOfThis(MessageKind.CANCELLED)) {
            openAtTheStart(booking, TaskKind.RESTORED);
        }
        outdated.finish(history);
    }

    private void openAtTheStart(Booking booking, TaskKind kind) {
        if (clock.instant().isBefore(booking.start())) {
            var id = new TaskId.OfBooking(booking.id(), kind, booking.revision());
            tasks.open(new Task(id, booking.start(), ""));
        }
    }

    /// Staff know of what they have cancelled themselves.
    private static boolean isCancelledLate(History history) {
        var start = history.booking().start();
        return history.booking().status() instanceof Cancelled(var by, _, var at)
                && by == Actor.CLIENT
                && (at.isAfter(start.minus(LATE_CANCELLING))
                        || history.hasSent(MessageKind.REMIND));
    }
}
