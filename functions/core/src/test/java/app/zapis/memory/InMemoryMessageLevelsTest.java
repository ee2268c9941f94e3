package app.zapis.memory;

import app.zapis.message.settings.MessageLevelsContract;

import java.time.InstantSource;

class InMemoryMessageLevelsTest extends MessageLevelsContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
