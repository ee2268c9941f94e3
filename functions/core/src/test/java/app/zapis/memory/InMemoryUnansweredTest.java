package app.zapis.memory;

import app.zapis.booking.UnansweredContract;

import java.time.InstantSource;

class InMemoryUnansweredTest extends UnansweredContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
