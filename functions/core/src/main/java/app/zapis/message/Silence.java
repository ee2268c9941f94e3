package app.zapis.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.LastMove.Moved;
import app.zapis.booking.Status;
import app.zapis.booking.Status.Arrived;
import app.zapis.booking.Status.Booked;
import app.zapis.booking.Status.Cancelled;
import app.zapis.booking.Status.Confirmed;
import app.zapis.booking.Status.Missed;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Decides from a booking's present state which messages make no sense. Planner and sender both ask it: what it
/// silences is not planned, and what was planned before the booking changed is not sent.
final class Silence {
    private static final Duration FEEDBACK_LIFE = Duration.ofDays(3);

    /// What went out so shortly before a move counts as not known to whoever made it.
    private static final Duration TOLD = Duration.ofMinutes(1);

    private final History history;
    private final Booking booking;
    private final MessageSettings settings;
    private final DueTime dueTime;

    Silence(History history, MessageSettings settings, DueTime dueTime) {
        this.history = history;
        this.booking = history.booking();
        this.settings = settings;
        this.dueTime = dueTime;
    }

    /// Why a message would not be sent at `moment`.
    Optional<SkipReason> reason(MessageId id, Instant moment) {
        var kind = id.kind();
        return settings.isOn(kind)
                ? byStatus(kind)
                        .or(() -> byTime(kind, moment))
                        .or(() ->
                                id.repetition() > 0
                                        ? byRepetition(id, moment)
                                        : byOtherMessages(kind, moment))
                : Optional.of(SkipReason.SWITCHED_OFF);
    }

    private Optional<SkipReason> byRepetition(MessageId id, Instant moment) {
        if (id.repetition() > settings.repeat(id.kind()).times()) {
            return Optional.of(SkipReason.SWITCHED_OFF);
        }
        if (dueTime.tooLateToRepeat(moment)) {
            return Optional.of(SkipReason.PAST);
        }
        return dueTime.nearTheReminder(moment) ? Optional.of(SkipReason.COVERED) : Optional.empty();
    }

    private Optional<SkipReason> byStatus(MessageKind kind) {
        return switch (kind) {
            case CANCELLED -> untoldCancellation();
            case CONFIRM, UNCONFIRMED -> confirmed().or(() -> visitOver(booking.status()));
            case MOVED -> untoldMove().or(() -> visitOver(booking.status()));
            case NEW, REMIND, LATE -> visitOver(booking.status());
            case FEEDBACK ->
                    visitOver(booking.status()).filter(reason -> reason != SkipReason.ARRIVED);
        };
    }

    private Optional<SkipReason> untoldCancellation() {
        if (!(booking.status() instanceof Cancelled(var by, _, _))) {
            return Optional.of(SkipReason.RESTORED);
        }
        return by == Actor.CLIENT ? Optional.of(SkipReason.OWN_ACTION) : Optional.empty();
    }

    private Optional<SkipReason> confirmed() {
        return booking.status() instanceof Confirmed
                ? Optional.of(SkipReason.CONFIRMED)
                : Optional.empty();
    }

    private Optional<SkipReason> untoldMove() {
        if (!(booking.lastMove() instanceof Moved move) || move.worthTelling(booking.visit())) {
            return Optional.empty();
        }
        if (move.by() == Actor.CLIENT) {
            return Optional.of(SkipReason.OWN_ACTION);
        }
        return history.hasToldOfEarlierMoveSince(move.at().minus(TOLD))
                ? Optional.empty()
                : Optional.of(SkipReason.SMALL_MOVE);
    }

    private static Optional<SkipReason> visitOver(Status status) {
        return switch (status) {
            case Booked(), Confirmed() -> Optional.empty();
            case Arrived() -> Optional.of(SkipReason.ARRIVED);
            case Missed() -> Optional.of(SkipReason.MISSED);
            case Cancelled _ -> Optional.of(SkipReason.CANCELLED);
        };
    }

    private Optional<SkipReason> byTime(MessageKind kind, Instant moment) {
        if (!moment.isBefore(lastUse(kind))) {
            return Optional.of(SkipReason.PAST);
        }
        var tooNew =
                (kind == MessageKind.REMIND || kind == MessageKind.UNCONFIRMED)
                        && Cause.ofTime(booking).at().isAfter(dueTime.wanted(kind));
        return tooNew ? Optional.of(SkipReason.BOOKED_LATER) : Optional.empty();
    }

    private Instant lastUse(MessageKind kind) {
        return switch (kind) {
            case NEW, CONFIRM, UNCONFIRMED, REMIND, MOVED, CANCELLED -> booking.start();
            case LATE -> booking.interval().end();
            case FEEDBACK -> booking.interval().end().plus(FEEDBACK_LIFE);
        };
    }

    private Optional<SkipReason> byOtherMessages(MessageKind kind, Instant moment) {
        var covered =
                switch (kind) {
                    case NEW -> history.hasSent(kind) || confirmIsDueBy(moment) || moveTells(kind);
                    case CONFIRM -> moveTells(kind) || (history.hasSent(kind) && smallMove());
                    case UNCONFIRMED, REMIND, LATE, MOVED, CANCELLED, FEEDBACK -> false;
                };
        return covered ? Optional.of(SkipReason.COVERED) : Optional.empty();
    }

    private boolean confirmIsDueBy(Instant moment) {
        return history.hasSent(MessageKind.CONFIRM)
                || (settings.isOn(MessageKind.CONFIRM)
                        && byStatus(MessageKind.CONFIRM).isEmpty()
                        && isDueBy(MessageKind.CONFIRM, moment));
    }

    /// Whether the SMS of the last move, which has the link too, makes one of `kind` that is due by then needless.
    private boolean moveTells(MessageKind kind) {
        return booking.lastMove() instanceof Moved move
                && move.worthTelling(booking.visit())
                && settings.isOn(MessageKind.MOVED)
                && dueTime.planned(MessageKind.MOVED)
                        .filter(moved -> kind == MessageKind.NEW || isDueBy(kind, moved))
                        .isPresent();
    }

    private boolean isDueBy(MessageKind kind, Instant moment) {
        return dueTime.planned(kind).filter(due -> !due.isAfter(moment)).isPresent();
    }

    private boolean smallMove() {
        return booking.lastMove() instanceof Moved move && move.small(booking.visit());
    }
}
