package app.zapis.memory;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingRequest;
import app.zapis.booking.Reception;
import app.zapis.booking.Status;
import app.zapis.limit.Caller;
import app.zapis.limit.Count;
import app.zapis.limit.Counted;
import app.zapis.limit.Counts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts of requests in memory.
public final class InMemoryReception implements Reception {
    private final InMemoryTable table;

    /// The counts of `table`.
    public InMemoryReception(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public Arrival receive(BookingRequest request, Caller caller) {
        synchronized (table) {
            var counts =
                    new Counts(
                            add(1, Counted.ADDRESS, caller),
                            add(1, Counted.PHONE, caller),
                            add(1, Counted.STACK, caller));
            return new Arrival(
                    new InMemorySettings(table).read(request.resources()),
                    counts,
                    unanswered(caller),
                    earlier(request, caller));
        }
    }

    @Override
    public void takeBack(Set<Counted> counted, Caller caller) {
        synchronized (table) {
            counted.forEach(what -> add(-1, what, caller));
        }
    }

    private Count add(int change, Counted what, Caller caller) {
        var who =
                switch (what) {
                    case ADDRESS -> caller.address().network();
                    case PHONE -> caller.phone().e164();
                    case STACK -> "";
                };
        var day = what + " " + who + " " + caller.window().day();
        return new Count(
                table.counters.merge(day + " " + caller.window().hour(), change, Integer::sum),
                table.counters.merge(day, change, Integer::sum));
    }

    private int unanswered(Caller caller) {
        return (int)
                table.clientLists.getOrDefault(caller.phone(), Map.of()).values().stream()
                        .filter(booking -> booking.status() instanceof Status.Booked)
                        .filter(booking -> booking.origin().by() == Actor.CLIENT)
                        .filter(booking -> !booking.start().isBefore(caller.at()))
                        .count();
    }

    private List<Booking> earlier(BookingRequest request, Caller caller) {
        return request
                .findId(caller.phone())
                .flatMap(id -> new InMemoryBookings(table).find(id))
                .stream()
                .toList();
    }
}
