package app.zapis.memory;

import app.zapis.booking.BookingsContract;

import java.time.InstantSource;

class InMemoryBookingsTest extends BookingsContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
