package app.zapis.memory;

import app.zapis.message.BookingListsContract;

import java.time.InstantSource;

class InMemoryBookingListsTest extends BookingListsContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
