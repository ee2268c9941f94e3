package app.zapis.lambda.message;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.message.ReplansContract;

import java.time.InstantSource;

class DynamoDbReplansTest extends ReplansContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
