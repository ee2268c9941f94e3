package app.zapis.memory;

import app.zapis.booking.ReceptionContract;

import java.time.InstantSource;

class InMemoryReceptionTest extends ReceptionContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
