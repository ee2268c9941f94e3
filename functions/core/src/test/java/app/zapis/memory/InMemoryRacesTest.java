package app.zapis.memory;

import app.zapis.booking.RacesContract;

import java.time.InstantSource;

class InMemoryRacesTest extends RacesContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
