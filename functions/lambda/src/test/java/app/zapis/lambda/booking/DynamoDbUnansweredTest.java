package app.zapis.lambda.booking;

import app.zapis.booking.UnansweredContract;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;

import java.time.InstantSource;

/// Bookings in the table wait for an answer as those in memory do.
class DynamoDbUnansweredTest extends UnansweredContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
