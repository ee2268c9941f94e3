package app.zapis.lambda.task;

import app.zapis.lambda.testbed.LocalTable;
import app.zapis.task.Tasks;
import app.zapis.task.TasksContract;

class DynamoDbTasksTest extends TasksContract {
    @Override
    protected Tasks tasks() {
        return new DynamoDbTasks(LocalTable.create().table());
    }
}
