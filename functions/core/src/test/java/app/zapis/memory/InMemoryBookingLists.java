package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.client.Phone;
import app.zapis.message.BookingLists;
import app.zapis.resource.ResourceId;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The lists of bookings in memory.
public final class InMemoryBookingLists implements BookingLists {
    private final InMemoryTable table;

    /// The lists of `table`.
    public InMemoryBookingLists(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public void refresh(Booking booking) {
        synchronized (table) {
            table.listed.put(booking.id(), booking);
        }
    }

    /// The live bookings of a resource, by start.
    public List<BookingId> of(ResourceId resource) {
        return of(booking ->
                booking.held().stream().anyMatch(claim -> claim.resource().equals(resource)));
    }

    /// The live bookings of a client, by start.
    public List<BookingId> of(Phone phone) {
        return of(booking -> booking.status().live() && booking.client().phone().equals(phone));
    }

    private List<BookingId> of(Predicate<Booking> wanted) {
        synchronized (table) {
            return table.listed.values().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(Booking::start))
                    .map(Booking::id)
                    .toList();
        }
    }
}
