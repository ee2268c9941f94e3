package app.zapis.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Capacities;
import app.zapis.booking.Event;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.message.Messages.Overdue;
import app.zapis.message.settings.MessageWriter;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One booking, what people do with it, and all that is sent about it. Times are `MM-dd HH:mm` of 2026, or with
/// seconds, on the clock of the resource.
public class Post extends Workings {
    private Optional<BookingId> booking = Optional.empty();

    Post(Resource resource) {
        this(resource, Calls.counted());
    }

    /// @param calls what happens to calls of ports
    Post(Resource resource, Calls calls) {
        super(resource, calls);
    }

    /// @param writer writes the messages, by the clock that it is given
    public Post(Resource resource, Function<InstantSource, MessageWriter> writer) {
        super(resource, writer);
    }

    Post withoutSchedules() {
        stopSchedules();
        return this;
    }

    Post withoutSweeps() {
        stopSweeps();
        return this;
    }

    /// A moment on the clock of the resource, like `11-25 10:00`.
    public Instant at(String time) {
        return LocalDateTime.parse("2026-" + time.replace(' ', 'T'))
                .atZone(resource.zone())
                .toInstant();
    }

    // What people do

    /// The client books.
    public Post books(String at, String start) {
        return books(at, start, UnaryOperator.identity());
    }

    /// An employee books for the client.
    public Post staffBooks(String at, String start) {
        return books(at, start, BookingSample::byStaff);
    }

    /// Somebody books.
    public Post books(String at, String start, UnaryOperator<BookingSample> how) {
        clock.set(at(at));
        var sample = BookingSample.of(resource).at(at(start)).madeAt(clock.instant());
        var made = how.apply(sample).build();
        ports.bookings().claim(made, Capacities.UNLIMITED);
        booking = Optional.of(made.id());
        settle();
        return this;
    }

    /// The client confirms.
    public Post confirms(String at) {
        return changes(at, before -> before.confirmed(at(at)));
    }

    /// The client comes.
    public Post arrives(String at) {
        return changes(at, before -> before.with(new Status.Arrived()));
    }

    /// The client does not come.
    public Post misses(String at) {
        return changes(at, before -> before.with(new Status.Missed()));
    }

    /// The client moves the visit.
    public Post clientMoves(String at, String start) {
        return moves(at, start, Actor.CLIENT);
    }

    /// The company moves it.
    public Post staffMoves(String at, String start) {
        return moves(at, start, Actor.STAFF);
    }

    /// The company gives it to another resource, at the same time.
    Post staffGives(String at, Resource to) {
        ports.save(to);
        return changes(
                at,
                before -> {
                    var visit = Visit.to(List.of(to), before.interval());
                    return before.moved(visit, Actor.STAFF, clock.instant(), false);
                });
    }

    private Post moves(String at, String start, Actor by) {
        return changes(at, before -> moved(before, start, by));
    }

    private Booking moved(Booking before, String start, Actor by) {
        var interval = Interval.from(at(start), before.interval().length());
        return before.moved(Visit.to(List.of(resource), interval), by, clock.instant(), false);
    }

    /// The client cancels.
    public Post clientCancels(String at) {
        return cancels(at, Actor.CLIENT);
    }

    /// The company cancels.
    public Post staffCancels(String at) {
        return cancels(at, Actor.STAFF);
    }

    private Post cancels(String at, Actor by) {
        var event = new Event(at(at), by, "", Event.What.CANCELLED);
        return changes(
                at, before -> before.with(new Status.Cancelled(by, "", at(at))).noting(event));
    }

    /// The company takes the cancellation back.
    public Post restores(String at) {
        var event = new Event(at(at), Actor.STAFF, "", Event.What.RESTORED);
        return changes(at, before -> before.restored(false).noting(event));
    }

    /// The client wants no more SMS.
    public Post optsOut(String at) {
        runTo(at);
        ports.clients().setOptOut(booking().client().phone(), true);
        return this;
    }

    /// Makes something else of the booking, and lets the stream bring its messages in order.
    Post changes(String at, UnaryOperator<Booking> change) {
        changesUnnoticed(at, change).settle();
        return this;
    }

    /// Makes something else of the booking; the stream has not yet told.
    Post changesUnnoticed(String at, UnaryOperator<Booking> change) {
        if (clock.instant().isBefore(at(at))) {
            runTo(at);
        }
        ports.table().put(change.apply(booking()));
        return this;
    }

    /// The booking as it is now.
    public Booking booking() {
        return booking.flatMap(ports.bookings()::find).orElseThrow();
    }

    Post runTo(String time) {
        runUntil(at(time));
        return this;
    }

    // What comes of it

    /// Lets all of it end.
    public Post toTheEnd() {
        runUntil(booking().start().plus(Duration.ofDays(2)));
        return this;
    }

    /// What was sent when.
    List<String> sent() {
        return List.copyOf(sent);
    }

    /// What should have happened by now and did not. A task waits for the sweep by itself, so it is none of these.
    List<Overdue> overdue() {
        return ports.messages().overdue(clock.instant()).stream()
                .filter(overdue -> !(overdue instanceof Overdue.OfTask))
                .toList();
    }

    /// What became of one message.
    ///
    /// @param name kind, with the number of a repetition, and revision, like `remind/0` or `confirm.1/0`
    String outcome(String name) {
        return messages()
                .filter(message -> name.equals(name(message)))
                .map(message -> outcome(message.state()))
                .findAny()
                .orElse("not planned");
    }

    /// All messages with what became of them, by kind and revision.
    List<String> outcomes() {
        return messages()
                .map(message -> name(message) + " " + outcome(message.state()))
                .sorted()
                .toList();
    }

    /// Its messages, of each revision.
    public Stream<Message> messages() {
        return ports.messages().find(booking().id()).orElseThrow().messages().stream();
    }

    private static String name(Message message) {
        return message.id().word() + "/" + message.id().revision();
    }

    private static String outcome(MessageState state) {
        return switch (state) {
            case MessageState.Skipped(_, var reason) -> reason.word();
            case MessageState.Failed(_, var reason) -> "failed: " + reason.word();
            case MessageState.Scheduled _, MessageState.Sending _, MessageState.Sent _ ->
                    state.word();
        };
    }
}
