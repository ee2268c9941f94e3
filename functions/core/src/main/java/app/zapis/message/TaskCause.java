package app.zapis.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Event;
import app.zapis.booking.Event.What;
import app.zapis.booking.LastMove.Moved;
import app.zapis.booking.Status;
import app.zapis.booking.Status.Arrived;
import app.zapis.booking.Status.Booked;
import app.zapis.booking.Status.Cancelled;
import app.zapis.booking.Status.Confirmed;
import app.zapis.booking.Status.Missed;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.settings.MessageKind;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.TaskKind;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Whether what opened a task is still there, by its booking and the messages of it as they are now.
record TaskCause(TaskId.OfBooking id, Task task, History history) {
    /// No message ever reaches such a client, so somebody has to call.
    static final Set<SkipReason> UNREACHABLE =
            Set.of(SkipReason.FIXED_LINE, SkipReason.COUNTRY_NOT_ALLOWED);

    /// A message that failed at first and is skipped for these is still one that the client should have had.
    private static final Set<SkipReason> STILL_WANTED =
            Set.of(
                    SkipReason.PAST,
                    SkipReason.QUIET_HOURS,
                    SkipReason.OVER_BUDGET,
                    SkipReason.TOO_LONG,
                    SkipReason.COMPANY_UNKNOWN);

    /// What keeps a client from being told what staff have done: then one of them has to call.
    private static final Set<SkipReason> UNTOLD =
            Set.of(
                    SkipReason.QUIET_HOURS,
                    SkipReason.OPTED_OUT,
                    SkipReason.COMPANY_UNKNOWN,
                    SkipReason.FIXED_LINE,
                    SkipReason.COUNTRY_NOT_ALLOWED,
                    SkipReason.TOO_LONG,
                    SkipReason.OVER_BUDGET);

    /// For so long staff may still say whether a late client came.
    private static final Duration LATE_SAYING = Duration.ofDays(7);

    /// For so long a message that failed after the visit is worth a look.
    private static final Duration AFTERMATH = Duration.ofDays(1);

    /// What a task says of a message that failed.
    static String detail(MessageKind kind, String reason) {
        return kind.word() + ": " + reason;
    }

    /// Whether an SMS that is skipped for `reason` leaves a client to come to a visit that is not there any more.
    static boolean untold(MessageKind kind, SkipReason reason) {
        return tellsOfAChange(kind) && UNTOLD.contains(reason);
    }

    private static boolean tellsOfAChange(MessageKind kind) {
        return kind == MessageKind.MOVED || kind == MessageKind.CANCELLED;
    }

    /// Whether nobody has to look at it any more.
    boolean gone(Instant now) {
        return goneByChange() || !now.isBefore(end());
    }

    /// When it goes by itself, if nothing is done until then.
    Instant end() {
        var booking = history.booking();
        var end = booking.interval().end();
        return switch (id.kind()) {
            case UNCONFIRMED, DOUBLE_BOOKED -> end;
            case CANCELLED_LATE, RESTORED -> booking.start();
            case LATE -> end.plus(LATE_SAYING);
            case MESSAGE_FAILED -> later(end, task.due().plus(AFTERMATH));
            case BUDGET -> throw notOfABooking();
        };
    }

    /// The start for which the client may come.
    Instant start() {
        var start = history.booking().start();
        if (id.kind() != TaskKind.MESSAGE_FAILED) {
            return start;
        }
        var first = history.firstStart();
        return isAbout(MessageKind.MOVED) && task.due().isBefore(first) ? task.due() : first;
    }

    private IllegalStateException notOfABooking() {
        return new IllegalStateException("of no booking: " + id);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean goneByChange() {
        var booking = history.booking();
        return switch (id.kind()) {
            case UNCONFIRMED -> moved() || !(booking.status() instanceof Booked);
            case LATE -> moved() || !booking.status().pending();
            case MESSAGE_FAILED -> failureGone(booking.status()) || nothingFails();
            case DOUBLE_BOOKED -> moved() || !booking.overbooked() || !booking.status().live();
            case CANCELLED_LATE -> moved() || booking.status().live();
            case RESTORED -> moved() || !booking.status().pending() || confirmedSinceRestored();
            case BUDGET -> throw notOfABooking();
        };
    }

    /// Whoever has confirmed it since, by himself or on the phone, knows that it takes place.
    private boolean confirmedSinceRestored() {
        return history.booking().history().reversed().stream()
                .map(Event::what)
                .filter(what -> what == What.CONFIRMED || what == What.RESTORED)
                .findFirst()
                .filter(what -> what == What.CONFIRMED)
                .isPresent();
    }

    private boolean moved() {
        return id.revision() != history.booking().revision();
    }

    /// Who has answered knows of the visit, and who came or called it off himself needs no call.
    private boolean failureGone(Status status) {
        return switch (status) {
            case Booked() -> movedMessage() || takenUpUntold();
            case Confirmed() -> movedMessage() || takenUpUntold() || hasAnswered();
            case Arrived(), Missed() -> !isAbout(MessageKind.FEEDBACK);
            case Cancelled(var by, _, _) ->
                    by == Actor.CLIENT || !(unreachable() || isAbout(MessageKind.CANCELLED));
        };
    }

    /// A booking that was moved has messages of its own again; a client whom none reaches stays such a one.
    private boolean movedMessage() {
        return moved() && !unreachable() && (!isAbout(MessageKind.MOVED) || knowsOfTheLastMove());
    }

    /// Who does not know of one move still goes by what was before, until he hears of the next. Where that fails too, it
    /// has a task of its own.
    private boolean knowsOfTheLastMove() {
        return history.booking().lastMove() instanceof Moved(var by, _, _)
                && (by == Actor.CLIENT
                        || history.find(MessageKind.MOVED).filter(this::saysAll).isPresent());
    }

    private boolean saysAll(Message moved) {
        return switch (moved.state()) {
            case Sent _, Failed _ -> true;
            case Skipped(_, var reason) -> UNTOLD.contains(reason);
            case Scheduled _, Sending _ -> false;
        };
    }

    /// Who has not heard that it was cancelled need not hear that it was not.
    private boolean takenUpUntold() {
        return isAbout(MessageKind.CANCELLED)
                && history.find(MessageKind.CANCELLED)
                        .filter(message -> message.state() instanceof Failed)
                        .isEmpty();
    }

    private boolean hasAnswered() {
        return isAbout(MessageKind.NEW)
                || isAbout(MessageKind.CONFIRM)
                || (isAbout(MessageKind.MOVED) && answeredSinceTheMove());
    }

    private boolean answeredSinceTheMove() {
        var booking = history.booking();
        return booking.lastMove() instanceof Moved(_, var at, _)
                && booking.history().stream()
                        .filter(event -> event.what() == What.CONFIRMED)
                        .anyMatch(event -> event.at().isAfter(at));
    }

    /// What was put off has gone out since, or nobody needs it. What is being sent may still fail.
    private boolean nothingFails() {
        return !unreachable()
                && history.messages().stream()
                        .filter(message -> message.id().revision() == id.revision())
                        .noneMatch(this::fails);
    }

    private boolean fails(Message message) {
        var kind = message.id().kind();
        return switch (message.state()) {
            case Failed _, Sending _ -> true;
            // The task is there a moment before it is stored that the message is skipped.
            case Scheduled(int attempts) -> attempts > 0 || (isAbout(kind) && tellsOfAChange(kind));
            case Skipped(_, var reason) ->
                    isAbout(kind) && (STILL_WANTED.contains(reason) || untold(kind, reason));
            case Sent _ -> false;
        };
    }

    private boolean isAbout(MessageKind kind) {
        return task.detail().startsWith(detail(kind, ""));
    }

    private boolean unreachable() {
        return UNREACHABLE.stream().anyMatch(reason -> reason.word().equals(task.detail()));
    }
}
