package app.zapis.memory;

import app.zapis.message.MentionsContract;

import java.time.InstantSource;

class InMemoryMentionsTest extends MentionsContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
