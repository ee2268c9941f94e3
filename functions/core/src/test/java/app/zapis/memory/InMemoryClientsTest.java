package app.zapis.memory;

import app.zapis.client.ClientsContract;

import java.time.InstantSource;

class InMemoryClientsTest extends ClientsContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
