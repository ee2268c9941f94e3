package app.zapis.lambda.resource;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.resource.SettingsSourceContract;

import java.time.InstantSource;

class DynamoDbSettingsTest extends SettingsSourceContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
