package app.zapis.memory;

import app.zapis.message.summary.OutcomesContract;

import java.time.InstantSource;

class InMemoryOutcomesTest extends OutcomesContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
