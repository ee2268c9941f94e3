package app.zapis.memory;

import app.zapis.booking.BookingId;
import app.zapis.client.Phone;
import app.zapis.message.BookingListsContract;
import app.zapis.resource.ResourceId;

import java.time.InstantSource;
import java.util.List;

class InMemoryBookingListsTest extends BookingListsContract {
    private InMemoryPorts ports = new InMemoryPorts(clock);

    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        ports = new InMemoryPorts(clock);
        return ports;
    }

    @Override
    protected List<BookingId> of(ResourceId resource) {
        return ports.bookingLists().of(resource);
    }

    @Override
    protected List<BookingId> of(Phone phone) {
        return ports.bookingLists().of(phone);
    }
}
