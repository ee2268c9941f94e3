package app.zapis.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Capacities;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.client.Phone;
import app.zapis.company.SmsRules;
import app.zapis.memory.FewPhoneNumbers;
import app.zapis.memory.InMemoryPorts;
import app.zapis.memory.InMemoryTable.Change;
import app.zapis.memory.MovableClock;
import app.zapis.memory.RecordingSchedules;
import app.zapis.memory.RecordingSms;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One booking and all that is sent about it: the table's stream, the schedules and the sweep at work while time goes
/// by. Times are `MM-dd HH:mm` of 2026 on the clock of the resource.
final class Post {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    final MovableClock clock = new MovableClock(Clinic.NOW);
    final InMemoryPorts ports = new InMemoryPorts(clock);
    final RecordingSchedules schedules = new RecordingSchedules();
    final RecordingSms sms = new RecordingSms();
    private final Resource resource;
    private final List<String> sent = new ArrayList<>();
    private final Calls calls;
    private Optional<BookingId> booking = Optional.empty();
    private boolean schedulesFire = true;
    private boolean sweeps = true;

    Post(Resource resource) {
        this(resource, Calls.UNTOUCHED);
    }

    /// @param calls what happens to calls of ports
    Post(Resource resource, Calls calls) {
        this.resource = resource;
        this.calls = calls;
        ports.save(Clinic.COMPANY);
        ports.save(resource);
    }

    Post withoutSchedules() {
        schedulesFire = false;
        return this;
    }

    Post withoutSweeps() {
        sweeps = false;
        return this;
    }

    PlanMessages planMessages() {
        return new PlanMessages(
                calls.on(Messages.class, ports.messages()),
                ports.settings(),
                calls.on(Schedules.class, schedules),
                calls.on(BookingLists.class, ports.bookingLists()),
                clock);
    }

    SendMessage sendMessage() {
        var judgement = new Judgement(Post::text, new FewPhoneNumbers());
        return new SendMessage(
                calls.on(Messages.class, ports.messages()),
                judgement,
                calls.on(Sms.class, this::send),
                clock);
    }

    Sweep sweep() {
        return new Sweep(calls.on(Messages.class, ports.messages()), planMessages(), clock);
    }

    private static SmsText text(
            MessageKind kind, Booking booking, app.zapis.resource.Settings settings) {
        var start = LocalDateTime.ofInstant(booking.start(), booking.visit().zone());
        return new SmsText(kind.word() + " " + TIME.format(start).substring(5));
    }

    private Sms.Handover send(Phone phone, SmsText text, SmsRules rules) {
        var handover = sms.send(phone, text, rules);
        if (handover instanceof Sms.Handover.Accepted) {
            sent.add(local(clock.instant()) + " " + text.value().split(" ", 2)[0]);
        }
        return handover;
    }

    private String local(Instant instant) {
        return TIME.format(LocalDateTime.ofInstant(instant, resource.zone())).substring(5);
    }

    Instant at(String time) {
        return LocalDateTime.parse("2026-" + time, TIME).atZone(resource.zone()).toInstant();
    }

    // What people do

    Post books(String at, String start) {
        return books(at, start, UnaryOperator.identity());
    }

    Post staffBooks(String at, String start) {
        return books(at, start, BookingSample::byStaff);
    }

    Post books(String at, String start, UnaryOperator<BookingSample> how) {
        clock.set(at(at));
        var sample = BookingSample.of(resource).at(at(start)).madeAt(clock.instant());
        var made = how.apply(sample).build();
        ports.bookings().claim(made, Capacities.UNLIMITED);
        booking = Optional.of(made.id());
        return settle();
    }

    Post confirms(String at) {
        return changes(at, before -> before.confirmed(at(at)));
    }

    Post arrives(String at) {
        return changes(at, before -> before.with(new Status.Arrived()));
    }

    Post misses(String at) {
        return changes(at, before -> before.with(new Status.Missed()));
    }

    Post clientMoves(String at, String start) {
        return moves(at, start, Actor.CLIENT);
    }

    Post staffMoves(String at, String start) {
        return moves(at, start, Actor.STAFF);
    }

    private Post moves(String at, String start, Actor by) {
        return changes(at, before -> moved(before, start, by));
    }

    private Booking moved(Booking before, String start, Actor by) {
        var interval = Interval.from(at(start), before.interval().length());
        return before.moved(Visit.to(List.of(resource), interval), by, clock.instant(), false);
    }

    Post clientCancels(String at) {
        return cancels(at, Actor.CLIENT);
    }

    Post staffCancels(String at) {
        return cancels(at, Actor.STAFF);
    }

    private Post cancels(String at, Actor by) {
        return changes(at, before -> before.with(new Status.Cancelled(by, "", at(at))));
    }

    Post restores(String at) {
        return changes(at, before -> before.with(new Status.Booked()));
    }

    Post optsOut(String at) {
        runTo(at);
        ports.clients().setOptOut(booking().client().phone(), true);
        return this;
    }

    /// Makes something else of the booking, and lets the stream bring its messages in order.
    Post changes(String at, UnaryOperator<Booking> change) {
        return changesUnnoticed(at, change).settle();
    }

    /// Makes something else of the booking; the stream has not yet told.
    Post changesUnnoticed(String at, UnaryOperator<Booking> change) {
        runTo(at);
        ports.table().put(change.apply(booking()));
        return this;
    }

    Booking booking() {
        return booking.flatMap(ports.bookings()::find).orElseThrow();
    }

    // What the stack does by itself

    Post runTo(String time) {
        return runTo(at(time));
    }

    /// Lets time go by.
    Post runTo(Instant target) {
        var next = next();
        while (!next.isAfter(target)) {
            clock.set(next.isAfter(clock.instant()) ? next : clock.instant());
            schedules.takeDue(clock.instant()).stream()
                    .filter(message -> schedulesFire)
                    .forEach(message -> send(message.id(), message));
            sweepOnTheTick();
            settle();
            next = next();
        }
        clock.set(target.isAfter(clock.instant()) ? target : clock.instant());
        return settle();
    }

    private Instant next() {
        var tick = clock.instant().plus(Duration.ofMinutes(5));
        return Stream.concat(Stream.of(tick), schedules.pending().values().stream())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private void sweepOnTheTick() {
        if (sweeps) {
            calls.again(() -> sweep().sweep());
        }
    }

    private void send(MessageId id, Message message) {
        calls.again(() -> dealWith(id, message.resources()));
    }

    private void dealWith(MessageId id, List<app.zapis.resource.ResourceId> resources) {
        var dealtWith = false;
        while (!dealtWith) {
            dealtWith = sendMessage().send(id, resources);
        }
    }

    /// Lets the stream bring what it has to bring.
    Post settle() {
        var changes = ports.table().drainStream();
        while (!changes.isEmpty()) {
            changes.forEach(change -> calls.again(() -> take(change)));
            changes = ports.table().drainStream();
        }
        return this;
    }

    private void take(Change change) {
        switch (change) {
            case Change.OfBooking(var id) -> planMessages().plan(id);
            case Change.OfMessage(var id, var resources) -> dealWith(id, resources);
        }
    }

    // What comes of it

    /// Lets all of it end.
    Post toTheEnd() {
        return runTo(booking().start().plus(Duration.ofDays(5)));
    }

    /// What was sent when.
    List<String> sent() {
        return List.copyOf(sent);
    }

    /// What became of one message.
    ///
    /// @param name kind and revision, like `remind/0`
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

    Stream<Message> messages() {
        return ports.messages().find(booking().id()).orElseThrow().messages().stream();
    }

    private static String name(Message message) {
        return message.id().kind().word() + "/" + message.id().revision();
    }

    private static String outcome(MessageState state) {
        return switch (state) {
            case MessageState.Skipped(_, var reason) -> reason.word();
            case MessageState.Failed(_, var reason) -> "failed: " + reason;
            case MessageState.Scheduled _, MessageState.Sending _, MessageState.Sent _ ->
                    state.word();
        };
    }
}
