package app.zapis.memory;

import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.Tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Tasks in memory.
public final class InMemoryTasks implements Tasks {
    private final List<Task> open = new ArrayList<>();
    private final List<Task> done = new ArrayList<>();

    @Override
    public synchronized void open(Task task) {
        if (Stream.concat(open.stream(), done.stream())
                .map(Task::id)
                .noneMatch(task.id()::equals)) {
            open.add(task);
        }
    }

    @Override
    public synchronized boolean finish(TaskId id, Instant now) {
        var finished = open.stream().filter(task -> task.id().equals(id)).toList();
        open.removeAll(finished);
        done.addAll(finished);
        return !finished.isEmpty();
    }

    @Override
    public synchronized List<Task> open() {
        return sorted(open);
    }

    @Override
    public synchronized List<Task> done() {
        return sorted(done);
    }

    private static List<Task> sorted(List<Task> tasks) {
        return tasks.stream().sorted(Comparator.comparing(Task::due)).toList();
    }
}
