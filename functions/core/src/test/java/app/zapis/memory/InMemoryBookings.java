package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Bookings;
import app.zapis.booking.Capacities;
import app.zapis.booking.Claim;
import app.zapis.booking.LinkKey;
import app.zapis.booking.Seen;
import app.zapis.booking.Status;
import app.zapis.client.Phone;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Bookings and claims in memory.
public final class InMemoryBookings implements Bookings {
    private final InMemoryTable table;

    /// The bookings of `table`.
    public InMemoryBookings(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        synchronized (table) {
            return Optional.ofNullable(table.bookings.get(id));
        }
    }

    @Override
    public ClaimResult claim(Booking booking, Capacities capacities) {
        synchronized (table) {
            var earlier = find(booking.id());
            if (earlier.isPresent()) {
                return new ClaimResult.Exists(earlier.get());
            }
            var changes = changes(List.of(), booking.held());
            if (!fits(changes, capacities)) {
                return new ClaimResult.Taken();
            }
            store(booking, changes);
            return new ClaimResult.Claimed();
        }
    }

    @Override
    public ChangeResult move(Booking before, Booking after, Capacities capacities) {
        synchronized (table) {
            if (!isStill(before)) {
                return new ChangeResult.Stale();
            }
            var changes = changes(before.held(), after.held());
            if (!fits(changes, capacities)) {
                return new ChangeResult.Taken();
            }
            store(after, changes);
            return new ChangeResult.Changed();
        }
    }

    @Override
    public ChangeResult update(Booking before, Booking after) {
        synchronized (table) {
            if (!isStill(before)) {
                return new ChangeResult.Stale();
            }
            var now = after.client().phone();
            if (!now.equals(before.client().phone()) && !now.equals(Phone.NONE)) {
                table.clientList(before.client().phone()).remove(before.id());
            }
            store(after, Map.of());
            return new ChangeResult.Changed();
        }
    }

    @Override
    public ChangeResult cancel(Booking before, Booking after) {
        synchronized (table) {
            if (!isStill(before)) {
                return new ChangeResult.Stale();
            }
            store(after, changes(before.held(), List.of()));
            return new ChangeResult.Changed();
        }
    }

    @Override
    public ConfirmResult confirm(BookingId id, LinkKey key, Seen seen, Instant now) {
        synchronized (table) {
            return find(id).filter(booking -> booking.linkKey().matches(key))
                    .map(booking -> confirm(booking, seen, now))
                    .orElseGet(ConfirmResult.Unknown::new);
        }
    }

    private ConfirmResult confirm(Booking booking, Seen seen, Instant now) {
        if (!(booking.status() instanceof Status.Booked)
                || !now.isBefore(booking.start())
                || !seen.covers(booking)) {
            return new ConfirmResult.Refused(booking);
        }
        var confirmed = booking.confirmed(now);
        table.put(confirmed);
        return new ConfirmResult.Confirmed(confirmed);
    }

    private boolean isStill(Booking before) {
        return find(before.id()).filter(stored -> stored.version() == before.version()).isPresent();
    }

    /// The net change of each counter.
    private static Map<Counter, Integer> changes(List<Claim> released, List<Claim> gained) {
        var changes = new HashMap<Counter, Integer>();
        released.forEach(claim -> add(changes, claim, -1));
        gained.forEach(claim -> add(changes, claim, 1));
        return changes;
    }

    private static void add(Map<Counter, Integer> changes, Claim claim, int change) {
        var footprint = claim.footprint();
        IntStream.range(footprint.from(), footprint.to())
                .mapToObj(quantum -> new Counter(claim.resource(), quantum))
                .forEach(counter -> changes.merge(counter, change, Integer::sum));
    }

    private boolean fits(Map<Counter, Integer> changes, Capacities capacities) {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() > 0)
                .map(Map.Entry::getKey)
                .allMatch(counter -> count(counter) < capacities.of(counter.resource()));
    }

    private int count(Counter counter) {
        return table.agenda(counter.resource()).getOrDefault(counter.quantum(), 0);
    }

    private void store(Booking booking, Map<Counter, Integer> changes) {
        changes.forEach((counter, change) ->
                table.agenda(counter.resource()).merge(counter.quantum(), change, Integer::sum));
        table.put(booking);
    }

    private record Counter(ResourceId resource, int quantum) {}
}
