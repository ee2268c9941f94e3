package app.zapis.memory;

import app.zapis.message.ReplansContract;

import java.time.InstantSource;

class InMemoryReplansTest extends ReplansContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
