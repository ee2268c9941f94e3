package app.zapis.lambda.slot;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.slot.SlotBoardContract;

import java.time.InstantSource;

class DynamoDbSlotBoardTest extends SlotBoardContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
