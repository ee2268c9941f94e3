package app.zapis.memory;

import app.zapis.message.SendingContract;

import java.time.InstantSource;

class InMemorySendingTest extends SendingContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
