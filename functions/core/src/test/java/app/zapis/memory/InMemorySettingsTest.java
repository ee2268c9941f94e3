package app.zapis.memory;

import app.zapis.resource.SettingsSourceContract;

import java.time.InstantSource;

class InMemorySettingsTest extends SettingsSourceContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
