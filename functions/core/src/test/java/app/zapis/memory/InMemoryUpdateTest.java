package app.zapis.memory;

import app.zapis.booking.UpdateContract;

import java.time.InstantSource;

class InMemoryUpdateTest extends UpdateContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
