package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.client.Phone;
import app.zapis.message.BookingLists;

import java.util.Set;

/// The lists of bookings in memory. [InMemoryBoard] reads them; those of resources need no refreshing.
public final class InMemoryBookingLists implements BookingLists {
    private final InMemoryTable table;

    /// The lists of `table`.
    public InMemoryBookingLists(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public void refresh(Booking booking) {
        synchronized (table) {
            var phone = booking.client().phone();
            if (!phone.equals(Phone.NONE)) {
                new InMemoryClients(table).introduce(booking.client());
                table.clientList(phone).put(booking.id(), booking);
            }
        }
    }

    @Override
    public void unlist(Booking booking) {
        new InMemoryClients(table).forget(booking.client().phone(), Set.of(booking.id()));
    }
}
