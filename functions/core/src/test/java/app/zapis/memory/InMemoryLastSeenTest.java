package app.zapis.memory;

import app.zapis.client.LastSeenContract;

import java.time.InstantSource;

class InMemoryLastSeenTest extends LastSeenContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
