package app.zapis.lambda.booking;

import app.zapis.booking.ReceptionContract;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;

import java.time.InstantSource;

/// Counts in the table keep what counts in memory promise.
class DynamoDbReceptionTest extends ReceptionContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
