package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Ticket;
import app.zapis.client.Phone;
import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.message.Attempt;
import app.zapis.message.Mentions;
import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.Replan;
import app.zapis.message.Via;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.ResourceType;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.Watched;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/// What is stored. The ports onto it lock it for each request, as the table makes each of them atomic.
public final class InMemoryTable {
    Versioned<Company> company = new Versioned<>(Company.UNNAMED, Versioned.NEW);
    final Map<String, Versioned<ResourceType>> types = new TreeMap<>();
    final Map<ResourceId, Versioned<Resource>> resources = new TreeMap<>();
    final Map<BookingId, Booking> bookings = new LinkedHashMap<>();
    final Map<ResourceId, Map<Integer, Integer>> agendas = new HashMap<>();
    final Map<MessageId, Message> messages = new LinkedHashMap<>();
    final Set<MessageId> pending = new LinkedHashSet<>();
    final Map<BookingId, Set<MessageId>> histories = new HashMap<>();
    final Map<BookingId, Instant> unplanned = new LinkedHashMap<>();
    final Map<Phone, Map<BookingId, Booking>> clientLists = new HashMap<>();
    final Map<Phone, InMemoryClients.Entry> clients = new HashMap<>();
    final Map<String, Integer> counters = new HashMap<>();
    final Map<String, Set<Ticket>> tickets = new HashMap<>();
    final Map<Scope.Own, Versioned<MessageSettings>> ownMessages = new HashMap<>();
    final Map<Scope, Replan> replans = new LinkedHashMap<>();
    final Map<Scope, Instant> replansSince = new HashMap<>();
    final List<Watched> openTasks = new ArrayList<>();
    final List<Task> doneTasks = new ArrayList<>();
    final Set<Task> goneByThemselves = new HashSet<>();
    Versioned<ByWording> companyMessages = new Versioned<>(ByWording.NONE, Versioned.NEW);
    Versioned<ByWording> messagesForNew = new Versioned<>(ByWording.NONE, Versioned.NEW);
    private final Map<String, Map<MessageId, Attempt>> reminded = new HashMap<>();
    private long replanned;
    private final Queue<Change> stream = new ArrayDeque<>();
    private final InstantSource clock;

    /// @param clock by which changes are dated
    public InMemoryTable(InstantSource clock) {
        this.clock = clock;
    }

    /// What the stream tells of one change.
    public sealed interface Change {
        /// A booking has messages to plan.
        record OfBooking(BookingId booking) implements Change {}

        /// A message waits for the sender.
        record OfMessage(MessageId message, List<ResourceId> resources) implements Change {}

        /// Messages are planned anew.
        record OfReplan(Scope scope) implements Change {}

        /// A task is to be looked at.
        record OfTask(TaskId task, Instant due) implements Change {}
    }

    /// The changes since the last call, in their order.
    public synchronized List<Change> drainStream() {
        var changes = List.copyOf(stream);
        stream.clear();
        return changes;
    }

    /// All bookings, in the order in which they were made.
    public synchronized List<Booking> bookings() {
        return List.copyOf(bookings.values());
    }

    /// Stores a booking as it is, with no look at what it claims.
    public synchronized void put(Booking booking) {
        bookings.put(booking.id(), booking);
        letWait(booking.id());
    }

    synchronized void put(Message message) {
        messages.put(message.id(), message);
        if (message.state().pending()) {
            pending.add(message.id());
        } else {
            pending.remove(message.id());
        }
        histories
                .computeIfAbsent(message.id().booking(), _ -> new LinkedHashSet<>())
                .add(message.id());
        if (message.state() instanceof Scheduled && message.via() == Via.STREAM) {
            stream.add(new Change.OfMessage(message.id(), message.resources()));
        }
    }

    /// Notes what a reminder makes needless, unless another try makes it needless itself.
    ///
    /// @return that try, in place of which nothing was noted
    Optional<Attempt> note(Booking booking, MessageId reminder, Mentions mentions) {
        var visit = booking.visit();
        var day = LocalDate.ofInstant(visit.start(), visit.zone());
        var notes =
                reminded.computeIfAbsent(
                        booking.client().phone() + " " + day, _ -> new HashMap<>());
        if (mentions.others().isEmpty()) {
            return Optional.empty();
        }
        var by = Optional.ofNullable(notes.get(reminder));
        if (by.filter(attempt -> !mentions.failed().contains(attempt)).isPresent()) {
            return by;
        }
        notes.remove(reminder);
        mentions.others()
                .forEach(other -> notes.put(other, new Attempt(reminder, clock.instant())));
        return Optional.empty();
    }

    Map<BookingId, Booking> clientList(Phone phone) {
        return clientLists.computeIfAbsent(phone, _ -> new HashMap<>());
    }

    synchronized void letWait(BookingId booking) {
        unplanned.put(booking, clock.instant());
        stream.add(new Change.OfBooking(booking));
    }

    synchronized void put(Replan replan) {
        replans.put(replan.scope(), replan);
        replansSince.put(replan.scope(), clock.instant());
        stream.add(new Change.OfReplan(replan.scope()));
    }

    synchronized void open(Task task) {
        openTasks.add(new Watched(task, clock.instant(), false, 0));
        nudge(task);
    }

    synchronized void nudge(Task task) {
        stream.add(new Change.OfTask(task.id(), task.due()));
    }

    synchronized long nextReplan() {
        return ++replanned;
    }

    Map<Integer, Integer> agenda(ResourceId resource) {
        return agendas.computeIfAbsent(resource, id -> new HashMap<>());
    }
}
