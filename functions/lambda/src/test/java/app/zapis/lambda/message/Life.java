package app.zapis.lambda.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.LifeLine;
import app.zapis.lambda.testbed.StreamEvent;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A booking of Anna from its making to two days after the visit, with planner, sender and sweep called as AWS calls
/// them. Times are of 2026, `MM-dd HH:mm` in Moscow.
public final class Life {
    /// After this the sweep takes what is due for overdue, and a sending for dead.
    private static final Duration PATIENCE = Duration.ofMinutes(11);

    private final Deployment clinic = Deployment.with(Clinic.ANNA);
    private final LifeLine lifeLine;

    /// @param deadly the call after which one of the functions is stopped, 0 for none
    public Life(int deadly) {
        this.lifeLine = new LifeLine(deadly).on(clinic);
    }

    LifeLine lifeLine() {
        return lifeLine;
    }

    /// The business that it is about.
    public Deployment clinic() {
        return clinic;
    }

    private static Instant at(String time) {
        var parts = time.split(" ", 2);
        return Clinic.at("2026-" + parts[0], parts[1]);
    }

    /// A client books 10:00 of 25 November.
    public Life books(String at) {
        clinic.clock().set(at(at));
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        settle();
        return this;
    }

    Life staffMoves(String at, String start) {
        runUntil(at(at));
        var before = booking();
        var visit = Visit.to(List.of(Clinic.ANNA), Interval.from(at(start), Duration.ofHours(1)));
        var after = before.moved(visit, Actor.STAFF, at(at), false);
        clinic.ports().bookings().move(before, after, Capacities.of(List.of(Clinic.ANNA)));
        settle();
        return this;
    }

    /// The company cancels.
    public Life staffCancels(String at) {
        runUntil(at(at));
        var before = booking();
        var after = before.with(new Status.Cancelled(Actor.STAFF, "", at(at)));
        clinic.ports().bookings().cancel(before, after);
        settle();
        return this;
    }

    /// Lets all of it end.
    public Life toTheEnd() {
        sweep();
        runUntil(booking().start().plus(Duration.ofDays(2)));
        return this;
    }

    private Booking booking() {
        return clinic.bookings().getFirst();
    }

    private void runUntil(Instant moment) {
        for (var next = next(); next.isBefore(moment); next = next()) {
            clinic.clock().set(next);
            clinic.alarmClocks().fire(next).forEach(input -> lifeLine.run(input, clinic::send));
            settle();
            sweep();
        }
        clinic.clock().set(moment);
    }

    private Instant next() {
        return clinic.alarmClocks().next().orElse(Instant.MAX);
    }

    private void sweep() {
        clinic.clock().advance(PATIENCE);
        lifeLine.run("{}", clinic::sweep);
        settle();
    }

    /// Hands on what the stream brings until it brings nothing more.
    private void settle() {
        for (var moved = true; moved; ) {
            var items = clinic.table().items();
            var bookings = StreamEvent.ofBookings(items);
            var messages = StreamEvent.ofMessages(items);
            var tasks = StreamEvent.ofTasks(items);
            bookings.records().stream().findAny().ifPresent(_ -> plan(bookings));
            messages.records().stream().findAny().ifPresent(_ -> send(messages));
            tasks.records().stream().findAny().ifPresent(_ -> plan(tasks));
            moved =
                    Stream.of(bookings, messages, tasks)
                            .anyMatch(event -> !event.records().isEmpty());
        }
    }

    private void plan(StreamEvent event) {
        lifeLine.run(event.json(), clinic::plan);
    }

    private void send(StreamEvent event) {
        lifeLine.run(event.json(), clinic::send);
    }

    /// What became of each message, like `remind 0 sent`, sorted.
    List<String> outcomes() {
        return clinic.table().items().stream()
                .map(Stored::of)
                .filter(item -> item.text("sk").startsWith("MESSAGE#"))
                .map(Life::outcome)
                .sorted()
                .toList();
    }

    private static String outcome(Stored message) {
        return "%s %s %s"
                .formatted(message.text("sk"), message.text("state"), message.textOrEmpty("reason"))
                .strip();
    }

    /// How many SMS went out.
    public int published() {
        return clinic.carrier().published().size();
    }

    /// How many alerts went out.
    int alerts() {
        return clinic.carrier().alerts().size();
    }

    /// Which tasks are open, by kind, sorted.
    List<String> tasks() {
        return clinic.table().items().stream()
                .map(Stored::of)
                .filter(item -> item.text("pk").equals("TASKS"))
                .map(item -> item.text("sk").replaceAll("OPEN#[^#]*#", ""))
                .sorted()
                .toList();
    }
}
