package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.message.History;
import app.zapis.message.Mentions;
import app.zapis.message.Message;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.Messages;
import app.zapis.message.Via;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Messages in memory.
public final class InMemoryMessages implements Messages {
    private final InMemoryTable table;

    /// The messages of `table`.
    public InMemoryMessages(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public Optional<History> find(BookingId booking) {
        synchronized (table) {
            return Optional.ofNullable(table.bookings.get(booking))
                    .map(found ->
                            new History(found, of(booking), !table.unplanned.containsKey(booking)));
        }
    }

    private List<Message> of(BookingId booking) {
        return table.histories.getOrDefault(booking, Set.of()).stream()
                .flatMap(id -> Optional.ofNullable(table.messages.get(id)).stream())
                .toList();
    }

    @Override
    public Optional<Opened> open(BookingId booking, List<ResourceId> resources) {
        synchronized (table) {
            var rules = new InMemoryMessageRules(table).rules(resources);
            return find(booking).map(history -> new Opened(history, rules));
        }
    }

    @Override
    public boolean add(Message message) {
        synchronized (table) {
            var isNew = !table.messages.containsKey(message.id());
            if (isNew) {
                table.put(message);
            }
            return isNew;
        }
    }

    @Override
    public boolean change(Message before, Message after) {
        synchronized (table) {
            var asRead = findAsRead(before).isPresent();
            if (asRead) {
                table.put(after);
            }
            return asRead;
        }
    }

    /// What brings a message to the sender may have changed: that says nothing of the message itself.
    private Optional<Message> findAsRead(Message read) {
        return Optional.ofNullable(table.messages.get(read.id()))
                .filter(stored -> stored.state().equals(read.state()))
                .filter(stored -> stored.due().equals(read.due()));
    }

    @Override
    public ClaimResult claim(Message sending, Booking booking, Mentions mentions) {
        synchronized (table) {
            var waiting = sending.with(new Scheduled(sending.state().attempts()));
            var bookingAsRead =
                    Optional.ofNullable(table.bookings.get(booking.id()))
                            .filter(stored -> stored.version() == booking.version());
            if (findAsRead(waiting).isEmpty() || bookingAsRead.isEmpty()) {
                return new ClaimResult.Stale();
            }
            if (new InMemoryClients(table).hasOptedOut(booking.client().phone())) {
                return new ClaimResult.OptedOut();
            }
            var told = table.note(booking, sending.id(), mentions);
            if (told.isPresent()) {
                return new ClaimResult.AlreadyTold(told.get());
            }
            table.put(sending);
            return new ClaimResult.Claimed();
        }
    }

    @Override
    public boolean planned(Booking booking) {
        synchronized (table) {
            var asRead =
                    Optional.ofNullable(table.bookings.get(booking.id()))
                            .filter(stored -> stored.version() == booking.version());
            asRead.ifPresent(stored -> table.unplanned.remove(stored.id()));
            return asRead.isPresent();
        }
    }

    @Override
    public void unplanned(BookingId booking) {
        synchronized (table) {
            if (table.bookings.containsKey(booking)) {
                table.letWait(booking);
            }
        }
    }

    @Override
    public List<Overdue> overdue(Instant moment) {
        synchronized (table) {
            var messages =
                    table.pending.stream()
                            .flatMap(id -> Optional.ofNullable(table.messages.get(id)).stream())
                            .filter(message -> message.due().isBefore(moment))
                            .<Overdue>map(Overdue.OfMessage::new);
            var bookings =
                    table.unplanned.entrySet().stream()
                            .filter(entry -> entry.getValue().isBefore(moment))
                            .<Overdue>map(entry -> new Overdue.OfBooking(entry.getKey()));
            var replans =
                    table.replans.keySet().stream()
                            .filter(scope -> isBefore(moment, scope))
                            .<Overdue>map(Overdue.OfReplan::new);
            var tasks =
                    table.openTasks.stream()
                            .filter(watched -> watched.at().isBefore(moment))
                            .<Overdue>map(watched -> new Overdue.OfTask(watched.task()));
            return Stream.of(messages, bookings, replans, tasks).flatMap(all -> all).toList();
        }
    }

    private boolean isBefore(Instant moment, Scope scope) {
        return Optional.ofNullable(table.replansSince.get(scope))
                .filter(since -> since.isBefore(moment))
                .isPresent();
    }

    @Override
    public void nudge(Message message, Instant now) {
        synchronized (table) {
            Optional.ofNullable(table.messages.get(message.id()))
                    .filter(stored -> stored.state() instanceof Scheduled)
                    .ifPresent(stored ->
                            table.put(
                                    new Message(
                                            stored.id(),
                                            stored.due(),
                                            Via.STREAM,
                                            stored.resources(),
                                            stored.state())));
        }
    }
}
