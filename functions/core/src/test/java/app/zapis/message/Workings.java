package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.FreedTime;
import app.zapis.booking.Overbookings;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.company.SmsRules;
import app.zapis.memory.FewPhoneNumbers;
import app.zapis.memory.InMemoryPorts;
import app.zapis.memory.InMemoryTable.Change;
import app.zapis.memory.InMemoryTasks;
import app.zapis.memory.MovableClock;
import app.zapis.memory.RecordingAlerts;
import app.zapis.memory.RecordingSchedules;
import app.zapis.memory.RecordingSms;
import app.zapis.message.SendMessage.Spending;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageWriter;
import app.zapis.message.settings.SmsText;
import app.zapis.message.settings.Texts;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.sample.Clinic;
import app.zapis.task.Tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What the stack does by itself while time goes by: the table's stream, the schedules and the sweep at work.
public class Workings {
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    protected final MovableClock clock = new MovableClock(Clinic.NOW);
    protected final InMemoryPorts ports = new InMemoryPorts(clock);
    protected final RecordingSchedules schedules = new RecordingSchedules();
    protected final RecordingSms sms = new RecordingSms();
    protected final InMemoryTasks tasks = ports.tasks();
    protected final RecordingAlerts alerts = new RecordingAlerts();
    final Resource resource;
    final List<String> sent = new ArrayList<>();
    private final Calls calls;
    private final MessageWriter writer;
    private boolean schedulesFire = true;
    private boolean sweeps = true;

    /// @param calls what happens to calls of ports
    Workings(Resource resource, Calls calls) {
        this(resource, calls, _ -> Workings::text);
    }

    /// @param writer writes the messages, by the clock that it is given
    public Workings(Resource resource, Function<InstantSource, MessageWriter> writer) {
        this(resource, Calls.counted(), writer);
    }

    private Workings(
            Resource resource, Calls calls, Function<InstantSource, MessageWriter> writer) {
        this.resource = resource;
        this.calls = calls;
        this.writer = writer.apply(clock);
        ports.save(Clinic.COMPANY);
        ports.save(resource);
    }

    /// Where all is stored.
    public InMemoryPorts ports() {
        return ports;
    }

    void stopSchedules() {
        schedulesFire = false;
    }

    /// Lets nothing find what slipped through.
    protected void stopSweeps() {
        sweeps = false;
    }

    PlanMessages planMessages() {
        return planMessages(ports.bookingLists());
    }

    PlanMessages planMessages(BookingLists lists) {
        return new PlanMessages(
                calls.on(Messages.class, storedMessages()),
                ports.messageRules(),
                calls.on(Schedules.class, schedules),
                calls.on(BookingLists.class, lists),
                messageTasks(),
                clock);
    }

    /// The messages as planner and sender see them.
    protected Messages storedMessages() {
        return ports.messages();
    }

    SendMessage sendMessage() {
        return sendMessage(spending());
    }

    /// @param carrier is handed what goes out
    SendMessage sendMessage(Messages messages, Sms carrier) {
        var judgement = new Judgement(writer, reminders(), new FewPhoneNumbers());
        return new SendMessage(
                messages, judgement, spending(), dispatch(carrier), messageTasks(), clock);
    }

    SendMessage sendMessage(Spending spending) {
        var judgement = new Judgement(writer, reminders(), new FewPhoneNumbers());
        return new SendMessage(
                calls.on(Messages.class, storedMessages()),
                judgement,
                spending,
                dispatch(calls.on(Sms.class, this::send)),
                messageTasks(),
                clock);
    }

    Spending spending() {
        return new Spending(
                calls.on(Budget.class, ports.budget()),
                new BudgetTasks(calls.on(Tasks.class, tasks)));
    }

    Dispatch dispatch(Sms sms) {
        return new Dispatch(sms, messageTasks(), calls.on(Clients.class, ports.clients()), clock);
    }

    SharedReminders reminders() {
        return new SharedReminders(
                ports.board(), ports.bookings(), (_, others, _) -> "and " + starts(others));
    }

    private String starts(List<Booking> bookings) {
        return String.join(", ", bookings.stream().map(Booking::start).map(this::local).toList());
    }

    MessageTasks messageTasks() {
        return new MessageTasks(calls.on(Tasks.class, tasks), outdatedTasks(), clock);
    }

    private OutdatedTasks outdatedTasks() {
        return new OutdatedTasks(
                calls.on(Tasks.class, tasks),
                ports.bookings(),
                new Overbookings(ports.board(), ports.settings()),
                new FreedTime(ports.board()),
                clock);
    }

    WatchTasks watchTasks() {
        return new WatchTasks(
                calls.on(Tasks.class, tasks),
                ports.messages(),
                ports.settings(),
                calls.on(Alerts.class, alerts),
                clock);
    }

    Sweep sweep() {
        return new Sweep(
                calls.on(Messages.class, storedMessages()),
                planMessages(),
                replanMessages(),
                messageTasks(),
                clock);
    }

    ReplanMessages replanMessages() {
        return new ReplanMessages(
                calls.on(Replans.class, ports.replans()), ports.settings(), planMessages(), clock);
    }

    private static SmsText text(MessageKind kind, Booking booking, Settings settings, Texts own) {
        var start = LocalDateTime.ofInstant(booking.start(), booking.visit().zone());
        return new SmsText(kind.word() + " " + TIME.format(start).substring(5));
    }

    /// Hands an SMS to the carrier.
    protected Sms.Handover send(Phone phone, SmsText text, SmsRules rules) {
        var handover = sms.send(phone, text, rules);
        if (handover instanceof Sms.Handover.Accepted) {
            sent.add(local(clock.instant()) + " " + text.value().split(" ", 2)[0]);
        }
        return handover;
    }

    private String local(Instant instant) {
        return TIME.format(LocalDateTime.ofInstant(instant, resource.zone())).substring(5);
    }

    /// Lets time go by.
    public void runUntil(Instant target) {
        settle();
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
        settle();
    }

    private Instant next() {
        var tick = clock.instant().plus(Duration.ofMinutes(5));
        return schedules.findNext().filter(tick::isAfter).orElse(tick);
    }

    private void sweepOnTheTick() {
        if (sweeps) {
            calls.again(() -> sweep().sweep());
        }
    }

    private void send(MessageId id, Message message) {
        calls.again(() -> dealWith(id, message.resources()));
    }

    /// Has the sender deal with a message until it is dealt with.
    protected void dealWith(MessageId id, List<ResourceId> resources) {
        var dealtWith = false;
        while (!dealtWith) {
            dealtWith = sendMessage().send(id, resources);
        }
    }

    /// Lets the stream bring what it has to bring.
    public void settle() {
        var changes = ports.table().drainStream();
        while (!changes.isEmpty()) {
            changes.forEach(change -> calls.again(() -> take(change)));
            changes = ports.table().drainStream();
        }
    }

    /// Calls what one record of the stream is for.
    protected void take(Change change) {
        switch (change) {
            case Change.OfBooking(var id) -> planMessages().plan(id);
            case Change.OfMessage(var id, var resources) -> dealWith(id, resources);
            case Change.OfReplan(var scope) -> replanMessages().step(scope);
            case Change.OfTask(var id, var due) -> watchTasks().look(id, due);
        }
    }
}
