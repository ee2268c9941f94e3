package app.zapis.memory;

import app.zapis.booking.ConfirmContract;

import java.time.InstantSource;

class InMemoryConfirmTest extends ConfirmContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
