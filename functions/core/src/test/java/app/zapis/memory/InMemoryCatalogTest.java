package app.zapis.memory;

import app.zapis.catalog.CatalogContract;

import java.time.InstantSource;

class InMemoryCatalogTest extends CatalogContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
