package app.zapis.lambda.client;

import app.zapis.client.LastSeenContract;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;

import java.time.InstantSource;

class DynamoDbLastSeenTest extends LastSeenContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
