package app.zapis.memory;

import app.zapis.task.TasksContract;

import java.time.InstantSource;

class InMemoryTasksTest extends TasksContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
