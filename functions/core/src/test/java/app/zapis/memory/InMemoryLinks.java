package app.zapis.memory;

import app.zapis.booking.BookingId;
import app.zapis.link.Links;

import java.util.Optional;

/// What links show, in memory.
public final class InMemoryLinks implements Links {
    private final InMemoryTable table;

    /// The links to the bookings of `table`.
    public InMemoryLinks(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public Optional<Opened> find(BookingId booking) {
        synchronized (table) {
            return Optional.ofNullable(table.bookings.get(booking))
                    .map(found -> new Opened(found, table.company.value()));
        }
    }
}
