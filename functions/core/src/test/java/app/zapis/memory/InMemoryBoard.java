package app.zapis.memory;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.client.Phone;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Lists of bookings in memory. That of a resource is written with the claims, that of a client by [InMemoryBookingLists].
public final class InMemoryBoard implements Board {
    private final InMemoryTable table;

    /// The lists of `table`.
    public InMemoryBoard(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public List<Booking> of(ResourceId resource, Instant from, Instant to) {
        synchronized (table) {
            return sorted(
                    table.bookings.values().stream()
                            .filter(booking -> holds(booking, resource))
                            .filter(booking -> booking.interval().end().isAfter(from))
                            .filter(booking -> booking.start().isBefore(to)));
        }
    }

    private static boolean holds(Booking booking, ResourceId resource) {
        return booking.held().stream().anyMatch(claim -> claim.resource().equals(resource));
    }

    @Override
    public List<Booking> of(Phone phone) {
        synchronized (table) {
            return sorted(table.clientList(phone).values().stream());
        }
    }

    @Override
    public List<Booking> of(Phone phone, Instant from, Instant to) {
        return of(phone).stream()
                .filter(booking -> !booking.start().isBefore(from) && booking.start().isBefore(to))
                .toList();
    }

    private static List<Booking> sorted(Stream<Booking> bookings) {
        return bookings.sorted(Comparator.comparing(Booking::start)).toList();
    }
}
