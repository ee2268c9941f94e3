package app.zapis.lambda.message;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.message.summary.OutcomesContract;

import java.time.InstantSource;

/// Outcomes in the table are counted as those in memory.
class DynamoDbOutcomesTest extends OutcomesContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
