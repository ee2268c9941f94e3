package app.zapis.lambda.message;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.message.BookingListsContract;

import java.time.InstantSource;

class DynamoDbBookingListsTest extends BookingListsContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
