package app.zapis.memory;

import app.zapis.booking.MovesContract;

import java.time.InstantSource;

class InMemoryMovesTest extends MovesContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
