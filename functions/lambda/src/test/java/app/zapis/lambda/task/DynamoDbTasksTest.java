package app.zapis.lambda.task;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.task.TasksContract;

import java.time.InstantSource;

class DynamoDbTasksTest extends TasksContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
