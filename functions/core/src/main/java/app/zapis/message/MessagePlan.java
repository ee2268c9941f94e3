package app.zapis.message;

import app.zapis.booking.LastMove.Moved;
import app.zapis.booking.Status.Cancelled;
import app.zapis.company.Company;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageRules;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.MessageSettings.Repeat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a booking's messages should be, given what they are: the difference between the two.
public final class MessagePlan {
    private final History history;
    private final MessageSettings settings;
    private final DueTime dueTime;
    private final Silence silence;
    private final Instant now;

    /// @param now tells a message due at once from one that needs a schedule
    public MessagePlan(History history, MessageRules rules, Instant now) {
        this(
                history,
                rules.of(history.booking().visit().resources()),
                rules.settings().company(),
                now);
    }

    MessagePlan(History history, MessageSettings settings, Company company, Instant now) {
        this.history = history;
        this.settings = settings;
        this.dueTime = new DueTime(history, settings, company.quietHours());
        this.silence = new Silence(history, settings, dueTime);
        this.now = now;
    }

    /// One thing to do.
    public sealed interface Step {
        /// Store a message of which there is nothing yet.
        record Add(Message message) implements Step {}

        /// Replace a waiting, or skipped, message.
        record Change(Message before, Message after) implements Step {}
    }

    /// All that is to do, in the order of the kinds; nothing when the messages are as they should be.
    public List<Step> steps() {
        var present =
                Arrays.stream(MessageKind.values())
                        .flatMap(kind -> Stream.concat(step(kind).stream(), repetitions(kind)));
        return Stream.concat(outdated(), present).toList();
    }

    /// Messages for a revision that is gone.
    private Stream<Step> outdated() {
        return history.messages().stream()
                .filter(message -> message.id().revision() != history.booking().revision())
                .filter(message -> message.state() instanceof Scheduled)
                .map(message ->
                        new Step.Change(message, message.with(new Skipped(now, SkipReason.MOVED))));
    }

    private Optional<Step> step(MessageKind kind) {
        var id = id(kind, 0);
        var existing = history.find(id);
        if (existing.isPresent()) {
            return change(existing.get(), planned(id));
        }
        return applies(kind) ? Optional.of(new Step.Add(added(planned(id)))) : Optional.empty();
    }

    private MessageId id(MessageKind kind, int repetition) {
        var booking = history.booking();
        return new MessageId(booking.id(), kind, booking.revision(), repetition);
    }

    /// As many as are wanted, and those that are there already.
    private Stream<Step> repetitions(MessageKind kind) {
        return IntStream.rangeClosed(1, Repeat.MOST)
                .mapToObj(repetition -> repetition(id(kind, repetition)))
                .flatMap(Optional::stream);
    }

    /// One that makes no sense is not even planned.
    private Optional<Step> repetition(MessageId id) {
        var existing = history.find(id);
        if (existing.isEmpty() && id.repetition() > settings.repeat(id.kind()).times()) {
            return Optional.empty();
        }
        var planned = planned(id);
        if (existing.isPresent()) {
            return change(existing.get(), planned);
        }
        return planned.state() instanceof Scheduled && planned.due().isAfter(now)
                ? Optional.of(new Step.Add(planned))
                : Optional.empty();
    }

    /// What was switched off when its time came is not made up for when it is switched on.
    private Message added(Message planned) {
        return history.planned() && waitsInVain(planned)
                ? planned.with(new Skipped(now, SkipReason.SWITCHED_OFF))
                : planned;
    }

    private boolean waitsInVain(Message planned) {
        return planned.state() instanceof Scheduled && !planned.due().isAfter(now);
    }

    private boolean applies(MessageKind kind) {
        return switch (kind) {
            case MOVED -> history.booking().lastMove() instanceof Moved;
            case CANCELLED -> history.booking().status() instanceof Cancelled;
            case NEW, CONFIRM, UNCONFIRMED, REMIND, LATE, FEEDBACK -> settings.isOn(kind);
        };
    }

    private Message planned(MessageId id) {
        var booking = history.booking();
        var placed = dueTime.planned(id.kind(), id.repetition());
        var due = placed.orElseGet(() -> dueTime.wanted(id.kind(), id.repetition()));
        var message = Message.scheduled(id, due, booking.visit().resources(), now);
        boolean inVain = placed.isEmpty() && !needsAManagerInstead(id.kind());
        return silence.reason(id, due)
                .or(() -> inVain ? Optional.of(SkipReason.QUIET_HOURS) : Optional.empty())
                .map(reason -> message.with(new Skipped(now, reason)))
                .orElse(message);
    }

    /// That there is no time for its SMS is found when it is due: whether it would have been needed is known only then,
    /// and a manager is told instead.
    private static boolean needsAManagerInstead(MessageKind kind) {
        return switch (kind) {
            case LATE, MOVED, CANCELLED -> true;
            case NEW, CONFIRM, UNCONFIRMED, REMIND, FEEDBACK -> false;
        };
    }

    private Optional<Step> change(Message existing, Message planned) {
        var needed =
                switch (existing.state()) {
                    case Scheduled(int attempts) ->
                            planned.state() instanceof Skipped
                                    || (attempts == 0
                                            && existing.via() != Via.SWEEP
                                            && !existing.due().equals(planned.due())
                                            // A new time that is past already comes too late for
                                            // this one, which keeps its old one.
                                            && !waitsInVain(planned));
                    // A cancelled booking that is taken up again gets the messages that are still
                    // to come, but not one of which another has told before its time.
                    case Skipped(var at, var reason) ->
                            planned.state() instanceof Scheduled
                                    && reason != SkipReason.ONE_A_DAY
                                    && (planned.due().isAfter(now)
                                            || reason == SkipReason.RESTORED
                                            || isCancelledAgainAfter(at, planned));
                    case MessageState.Sending _, MessageState.Sent _, MessageState.Failed _ ->
                            false;
                };
        return needed ? Optional.of(new Step.Change(existing, planned)) : Optional.empty();
    }

    /// What was skipped then spoke of a cancellation that was taken back.
    private boolean isCancelledAgainAfter(Instant skipped, Message planned) {
        return planned.id().kind() == MessageKind.CANCELLED
                && history.booking().status() instanceof Cancelled(_, _, var at)
                && at.isAfter(skipped);
    }
}
