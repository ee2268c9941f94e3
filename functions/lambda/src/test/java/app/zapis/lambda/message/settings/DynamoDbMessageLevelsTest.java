package app.zapis.lambda.message.settings;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.message.settings.MessageLevelsContract;

import java.time.InstantSource;

class DynamoDbMessageLevelsTest extends MessageLevelsContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
