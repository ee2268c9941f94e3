package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.BookingRequest;
import app.zapis.booking.Reception;
import app.zapis.booking.Ticket;
import app.zapis.limit.Caller;
import app.zapis.limit.Count;
import app.zapis.limit.Counted;
import app.zapis.limit.Counts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts of requests in memory.
public final class InMemoryReception implements Reception {
    private final InMemoryTable table;

    /// The counts of `table`.
    public InMemoryReception(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public Arrival receive(Ticket ticket, BookingRequest request, Caller caller) {
        synchronized (table) {
            tickets(caller).add(ticket);
            var today = askedFor(caller);
            var counts =
                    new Counts(
                            add(1, Counted.ADDRESS, caller),
                            today.size(),
                            add(1, Counted.STACK, caller));
            return new Arrival(
                    new InMemorySettings(table).read(request.resources()),
                    counts,
                    hasToConfirm(ticket.booking(), today, caller),
                    earlier(request, caller));
        }
    }

    @Override
    public void takeBack(Set<Counted> counted, Ticket ticket, Caller caller) {
        synchronized (table) {
            for (var what : counted) {
                switch (what) {
                    case ADDRESS, STACK -> {
                        var _ = add(-1, what, caller);
                    }
                    case PHONE -> {
                        var _ = tickets(caller).remove(ticket);
                    }
                }
            }
        }
    }

    private Count add(int change, Counted what, Caller caller) {
        var who = what == Counted.ADDRESS ? caller.address().network() : "";
        var counter = what + " " + who + " " + caller.window().day();
        return new Count(
                table.counters.merge(counter + " " + caller.window().hour(), change, Integer::sum),
                table.counters.merge(counter, change, Integer::sum));
    }

    private Set<Ticket> tickets(Caller caller) {
        var day = caller.phone().e164() + " " + caller.window().day();
        return table.tickets.computeIfAbsent(day, _ -> new HashSet<>());
    }

    /// What is asked for on that day.
    private Set<BookingId> askedFor(Caller caller) {
        return tickets(caller).stream().map(Ticket::booking).collect(Collectors.toSet());
    }

    private boolean hasToConfirm(BookingId booking, Set<BookingId> today, Caller caller) {
        var listed = table.clientLists.getOrDefault(caller.phone(), Map.of());
        var others = new HashSet<>(listed.keySet());
        others.addAll(today);
        others.remove(booking);
        return others.stream()
                        .flatMap(id -> today.contains(id) ? stored(id) : Stream.of(listed.get(id)))
                        .filter(one -> Reception.isUnanswered(one, caller))
                        .count()
                >= MOST_UNANSWERED;
    }

    private Stream<Booking> stored(BookingId id) {
        return new InMemoryBookings(table).find(id).stream();
    }

    private List<Booking> earlier(BookingRequest request, Caller caller) {
        return request.findId(caller.phone()).stream().flatMap(this::stored).toList();
    }
}
