package app.zapis.message;

import app.zapis.booking.BookingId;
import app.zapis.message.MessagePlan.Step;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.resource.SettingsSource;

import java.time.InstantSource;

/// Makes a booking's messages what its present state wants. It trusts nothing but that state, so being called twice,
/// late, or in another order does no harm; and each step can be taken again, so being stopped between any two does none.
public final class PlanMessages {
    private final Messages messages;
    private final SettingsSource settings;
    private final Schedules schedules;
    private final BookingLists lists;
    private final MessageTasks tasks;
    private final InstantSource clock;

    /// @param clock tells a message due at once from one that needs a schedule
    public PlanMessages(
            Messages messages,
            SettingsSource settings,
            Schedules schedules,
            BookingLists lists,
            MessageTasks tasks,
            InstantSource clock) {
        this.messages = messages;
        this.settings = settings;
        this.schedules = schedules;
        this.lists = lists;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Plans the messages of a booking; one that does not exist has none.
    public void plan(BookingId booking) {
        messages.find(booking).ifPresent(this::plan);
    }

    private void plan(History history) {
        var booking = history.booking();
        var company = settings.read(booking.visit().resources()).company();
        var plan = new MessagePlan(history, MessageSettings.DEFAULT, company, clock.instant());
        lists.refresh(booking);
        plan.steps().forEach(this::take);
        tasks.changed(history);
        messages.planned(booking);
    }

    private void take(Step step) {
        switch (step) {
            case Step.Add(var message) -> {
                wake(message);
                messages.add(message);
            }
            case Step.Change(var before, var after) -> {
                wake(after);
                if (messages.change(before, after)) {
                    silence(before, after);
                }
            }
        }
    }

    /// The schedule comes before the row: a schedule without a row fires in vain, a row without a schedule never.
    private void wake(Message message) {
        if (needsSchedule(message)) {
            schedules.set(message);
        }
    }

    private void silence(Message before, Message after) {
        if (needsSchedule(before) && !needsSchedule(after)) {
            schedules.remove(before.id());
        }
    }

    private static boolean needsSchedule(Message message) {
        return message.state() instanceof Scheduled && message.via() == Via.SCHEDULE;
    }
}
