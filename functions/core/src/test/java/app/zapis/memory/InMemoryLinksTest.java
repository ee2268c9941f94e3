package app.zapis.memory;

import app.zapis.link.LinksContract;

import java.time.InstantSource;

class InMemoryLinksTest extends LinksContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
