package app.zapis.lambda.booking;

import app.zapis.booking.BoardContract;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;

import java.time.InstantSource;

class DynamoDbBoardTest extends BoardContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
