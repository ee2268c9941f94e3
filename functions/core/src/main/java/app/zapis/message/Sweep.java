package app.zapis.message;

import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.Messages.Overdue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;

/// Finds what should have happened and did not: messages that are due and were not sent, messages whose sending never
/// ended, bookings whose messages were not planned, or not planned anew, and tasks that are to be looked at.
public final class Sweep {
    /// What is due this recently is still on its usual way.
    private static final Duration GRACE = Duration.ofMinutes(2);

    /// A sender lives for less than this.
    private static final Duration LONGEST_SEND = Duration.ofMinutes(10);

    private final Messages messages;
    private final PlanMessages planMessages;
    private final ReplanMessages replanMessages;
    private final MessageTasks tasks;
    private final InstantSource clock;

    /// @param clock says what is overdue
    public Sweep(
            Messages messages,
            PlanMessages planMessages,
            ReplanMessages replanMessages,
            MessageTasks tasks,
            InstantSource clock) {
        this.messages = messages;
        this.planMessages = planMessages;
        this.replanMessages = replanMessages;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Heals what it finds. What cannot be healed does not hold up the rest.
    ///
    /// @return how many things it found, besides tasks, which are looked at whenever their time has come
    /// @throws RuntimeException what was thrown at the first that could not be healed, after the rest
    public int sweep() {
        var now = clock.instant();
        var overdue = messages.overdue(now.minus(GRACE));
        var failures = new ArrayList<RuntimeException>();
        OneByOne.each(overdue, one -> heal(one, now), (_, failure) -> failures.add(failure));
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return (int) overdue.stream().filter(one -> !(one instanceof Overdue.OfTask)).count();
    }

    private void heal(Overdue overdue, Instant now) {
        switch (overdue) {
            case Overdue.OfBooking(var booking) -> planMessages.plan(booking);
            case Overdue.OfReplan(var scope) -> replanMessages.step(scope);
            case Overdue.OfTask(var task) -> tasks.nudge(task);
            case Overdue.OfMessage(var message) -> heal(message, now);
        }
    }

    private void heal(Message message, Instant now) {
        if (!(message.state() instanceof Sending(var since, _))) {
            messages.nudge(message, now);
        } else if (since.isBefore(now.minus(LONGEST_SEND))) {
            var failed = message.with(new Failed(now, FailReason.IN_DOUBT));
            messages.find(message.id().booking())
                    .ifPresent(history -> tasks.ended(failed, history.booking()));
            messages.change(message, failed);
        }
    }
}
