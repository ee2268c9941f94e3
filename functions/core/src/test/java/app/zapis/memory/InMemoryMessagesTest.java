package app.zapis.memory;

import app.zapis.message.MessagesContract;

import java.time.InstantSource;

class InMemoryMessagesTest extends MessagesContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
