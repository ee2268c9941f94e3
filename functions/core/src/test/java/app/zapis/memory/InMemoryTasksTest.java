package app.zapis.memory;

import app.zapis.task.Tasks;
import app.zapis.task.TasksContract;

class InMemoryTasksTest extends TasksContract {
    @Override
    protected Tasks tasks() {
        return new InMemoryTasks();
    }
}
