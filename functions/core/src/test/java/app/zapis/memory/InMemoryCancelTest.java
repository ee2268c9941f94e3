package app.zapis.memory;

import app.zapis.booking.CancelContract;

import java.time.InstantSource;

class InMemoryCancelTest extends CancelContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
