package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.client.Client;
import app.zapis.message.MessagePlan.Step;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.settings.MessageRules;
import app.zapis.message.settings.MessageRulesSource;
import app.zapis.resource.ResourceId;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes a booking's messages what its present state wants. It trusts nothing but that state, so being called twice,
/// late, or in another order does no harm; and each step can be taken again, so being stopped between any two does
/// none.
public final class PlanMessages {
    private final Messages messages;
    private final MessageRulesSource source;
    private final Schedules schedules;
    private final BookingLists lists;
    private final MessageTasks tasks;
    private final InstantSource clock;

    /// @param clock tells a message due at once from one that needs a schedule
    public PlanMessages(
            Messages messages,
            MessageRulesSource source,
            Schedules schedules,
            BookingLists lists,
            MessageTasks tasks,
            InstantSource clock) {
        this.messages = messages;
        this.source = source;
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
        var rules = source.rules(booking.visit().resources());
        lists.refresh(booking);
        change(history, rules);
        tasks.changed(history);
        if (!messages.planned(booking)) {
            unlistIfErased(booking);
        }
    }

    /// Who was forgotten after the booking was read, and before it was listed, must not stay in the list. Who is
    /// forgotten later than this finds it there.
    private void unlistIfErased(Booking listed) {
        messages.find(listed.id())
                .map(history -> history.booking().client())
                .filter(client -> client.equals(Client.NOBODY) && !listed.client().equals(client))
                .ifPresent(_ -> lists.unlist(listed));
    }

    private void change(History history, MessageRules rules) {
        new MessagePlan(history, rules, clock.instant())
                .steps()
                .forEach(step -> take(step, history.booking()));
    }

    /// Plans the messages of bookings anew whose rules have changed. It reads each of them, and the rules of each of
    /// their resources once. One at which it fails waits to be planned like one that has just changed, and the others
    /// go on.
    void replan(List<BookingId> bookings) {
        var read = new HashMap<List<ResourceId>, MessageRules>();
        OneByOne.each(
                bookings,
                booking -> replan(booking, read),
                (booking, _) -> messages.unplanned(booking));
    }

    private void replan(BookingId booking, Map<List<ResourceId>, MessageRules> read) {
        messages.find(booking).ifPresent(history -> replan(history, read));
    }

    private void replan(History history, Map<List<ResourceId>, MessageRules> read) {
        if (history.planned()) {
            var resources = history.booking().visit().resources();
            change(history, read.computeIfAbsent(resources, source::rules));
        } else {
            plan(history);
        }
    }

    private void take(Step step, Booking booking) {
        switch (step) {
            case Step.Add(var message) -> {
                wake(message);
                messages.add(message);
            }
            case Step.Change(var before, var after) -> {
                wake(after);
                if (messages.change(before, after)) {
                    silence(before, after);
                    tasks.stored(before, after, booking);
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
