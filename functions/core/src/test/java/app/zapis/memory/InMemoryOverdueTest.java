package app.zapis.memory;

import app.zapis.message.OverdueContract;

import java.time.InstantSource;

class InMemoryOverdueTest extends OverdueContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
