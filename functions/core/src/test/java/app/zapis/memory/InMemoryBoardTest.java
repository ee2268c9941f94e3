package app.zapis.memory;

import app.zapis.booking.BoardContract;

import java.time.InstantSource;

class InMemoryBoardTest extends BoardContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
