package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.memory.InMemoryTable.Change;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.schedule.Interval;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the stream tells: twice, late, out of order, and to two planners at once.
class PlanMessagesTest {
    private final Post post =
            new Post(Clinic.ANNA).withoutSweeps().books("11-23 09:00", "11-25 10:00");

    private void plan() {
        post.planMessages().plan(post.booking().id());
    }

    private static Booking moved(Booking booking, Instant start, Instant at) {
        var interval = Interval.from(start, booking.interval().length());
        return booking.moved(Visit.to(List.of(Clinic.ANNA), interval), Actor.STAFF, at, false);
    }

    @Test
    void setsASchedulePerMessage() {
        var id = post.booking().id().value();

        assertEquals(
                Map.of(
                        id + "-new-0", post.at("11-23 09:05"),
                        id + "-confirm-0", post.at("11-24 10:00"),
                        id + "-unconfirmed-0", post.at("11-25 07:00"),
                        id + "-remind-0", post.at("11-25 09:00"),
                        id + "-late-0", post.at("11-25 10:05")),
                post.schedules.pending());
    }

    @Test
    void doesNothingTheSecondTime() {
        var before = post.messages().toList();
        var schedules = post.schedules.pending();

        plan();
        plan();

        assertEquals(before, post.messages().toList());
        assertEquals(schedules, post.schedules.pending());
        assertEquals(List.of(), post.ports.table().drainStream());
    }

    @Test
    void doesNothingForABookingThatIsNotThere() {
        post.planMessages().plan(BookingSample.of(Clinic.ANNA).build().id());

        assertEquals(5, post.schedules.pending().size());
    }

    @Test
    void doesNothingToWhatIsDealtWith() {
        post.toTheEnd();
        var before = post.messages().toList();

        plan();

        assertEquals(before, post.messages().toList());
    }

    @Test
    void takesSchedulesBackThatAreNotNeeded() {
        post.clientCancels("11-23 12:00");

        assertEquals(Map.of(), post.schedules.pending());
    }

    @Test
    void replacesTheSchedulesOfAMovedBooking() {
        post.staffMoves("11-23 12:00", "11-26 12:00").runTo("11-23 12:01");

        var names =
                post.schedules.pending().keySet().stream()
                        .map(name -> name.substring(13))
                        .collect(Collectors.toSet());

        assertEquals(Set.of("confirm-1", "unconfirmed-1", "remind-1", "late-1"), names);
    }

    @Test
    void plansByTheLatestStateWhateverTheOrderOfTheRecords() {
        post.changesUnnoticed(
                "11-23 12:00",
                booking -> moved(booking, post.at("11-26 12:00"), post.clock.instant()));
        post.changesUnnoticed(
                "11-23 12:00",
                booking -> moved(booking, post.at("11-27 12:00"), post.clock.instant()));
        var records = post.ports.table().drainStream();

        records.reversed().forEach(this::take);
        records.forEach(this::take);
        post.toTheEnd();

        assertEquals(
                List.of(
                        "11-23 09:05 new",
                        "11-23 12:01 moved",
                        "11-26 12:00 confirm",
                        "11-27 09:00 remind",
                        "11-27 12:05 late"),
                post.sent());
    }

    private void take(Change change) {
        switch (change) {
            case Change.OfBooking(var id) -> post.planMessages().plan(id);
            case Change.OfMessage(var id, var resources) -> post.sendMessage().send(id, resources);
            case Change.OfReplan(var scope) -> post.replanMessages().step(scope);
            case Change.OfTask(var id, var due) -> post.watchTasks().look(id, due);
        }
    }

    @Test
    void sendsNothingOfThePastWhenTheRecordsComeADayLate() {
        var late = new Post(Clinic.ANNA).withoutSweeps();
        late.clock.set(late.at("11-23 09:00"));
        var booking =
                BookingSample.of(Clinic.ANNA)
                        .at(late.at("11-25 10:00"))
                        .madeAt(late.clock.instant())
                        .build();
        late.ports.table().put(booking);
        late.clock.set(late.at("11-24 11:00"));

        late.ports.table().drainStream();
        late.planMessages().plan(booking.id());
        late.ports.table().drainStream().forEach(change -> take(late, change));

        var history = late.ports.messages().find(booking.id()).orElseThrow();
        var confirm = history.find(MessageKind.CONFIRM).orElseThrow();
        assertEquals("sent", confirm.state().word());
        assertEquals(1, late.sms.accepted().size());
    }

    private static void take(Post post, Change change) {
        if (change instanceof Change.OfMessage(var id, var resources)) {
            post.sendMessage().send(id, resources);
        }
    }

    /// The first planner has read the booking before it was moved, and goes on after the second has planned the move.
    @Test
    void repairsNothingThatANewerPlanHasMade() {
        var stale = post.ports.messages().find(post.booking().id()).orElseThrow();
        post.staffMoves("11-23 12:00", "11-26 12:00");
        var after = post.outcomes();

        var plan =
                new MessagePlan(
                        stale, MessageSettings.DEFAULT, Clinic.COMPANY, post.clock.instant());
        assertEquals(List.of(), plan.steps());
        post.ports.messages().planned(stale.booking());

        assertEquals(after, post.outcomes());
    }

    /// The same, where the first planner had not yet planned anything when it read.
    @Test
    void sendsNothingOfARevisionThatIsGone() {
        var fresh = new Post(Clinic.ANNA).withoutSweeps();
        fresh.books("11-23 09:00", "11-25 10:00");
        var stale = new History(fresh.booking(), List.of());
        fresh.staffMoves("11-23 09:02", "11-26 12:00");

        new MessagePlan(stale, MessageSettings.DEFAULT, Clinic.COMPANY, fresh.clock.instant())
                .steps()
                .forEach(step -> add(fresh, step));
        fresh.toTheEnd();

        assertEquals(
                List.of(
                        "11-23 09:03 moved",
                        "11-25 12:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 12:05 late"),
                fresh.sent());
    }

    private static void add(Post post, MessagePlan.Step step) {
        if (step instanceof MessagePlan.Step.Add(var message)) {
            post.schedules.set(message);
            post.ports.messages().add(message);
        }
    }

    @Test
    void listsTheBookingBesideItsPlan() {
        var phone = post.booking().client().phone();
        assertEquals(List.of(post.booking()), post.ports.board().of(phone));

        post.changes(
                "11-23 10:00",
                booking -> booking.with(new Status.Cancelled(Actor.STAFF, "", Clinic.NOW)));

        assertEquals(List.of(post.booking()), post.ports.board().of(phone));
    }
}
