package app.zapis.memory;

import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.Tasks;
import app.zapis.task.Watched;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tasks in memory.
public final class InMemoryTasks implements Tasks {
    private final InMemoryTable table;

    /// The tasks of `table`.
    public InMemoryTasks(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public void open(Task task) {
        synchronized (table) {
            var done = done().stream().filter(one -> !comesBack(one));
            if (Stream.concat(open().stream(), done).noneMatch(one -> isSame(one, task))) {
                table.open(task);
            }
        }
    }

    private boolean comesBack(Task done) {
        return done.id().kind().comesBack() && table.goneByThemselves.contains(done);
    }

    private Optional<Watched> find(TaskId id, Instant due) {
        return table.openTasks.stream()
                .filter(watched -> watched.task().id().equals(id))
                .filter(watched -> watched.task().due().equals(due))
                .findFirst();
    }

    @Override
    public boolean finish(TaskId id, Instant now) {
        synchronized (table) {
            var finished = open().stream().filter(task -> task.id().equals(id)).toList();
            finished.forEach(this::finish);
            return !finished.isEmpty();
        }
    }

    @Override
    public boolean finish(Task task, Instant now) {
        synchronized (table) {
            var finished = finish(task);
            finished.ifPresent(table.goneByThemselves::add);
            return finished.isPresent();
        }
    }

    private Optional<Task> finish(Task task) {
        var found = find(task.id(), task.due());
        found.ifPresent(watched -> {
            table.openTasks.remove(watched);
            table.doneTasks.removeIf(done -> isSame(done, task));
            table.goneByThemselves.removeIf(done -> isSame(done, task));
            table.doneTasks.add(watched.task());
        });
        return found.map(Watched::task);
    }

    private static boolean isSame(Task one, Task other) {
        return one.id().equals(other.id()) && one.due().equals(other.due());
    }

    @Override
    public Optional<Watched> findWatched(TaskId id, Instant due) {
        synchronized (table) {
            return find(id, due);
        }
    }

    @Override
    public boolean change(Watched before, Watched after) {
        synchronized (table) {
            var asRead = table.openTasks.remove(before);
            if (asRead) {
                table.openTasks.add(after);
            }
            return asRead;
        }
    }

    @Override
    public void nudge(Task task, Instant now) {
        synchronized (table) {
            find(task.id(), task.due()).ifPresent(watched -> table.nudge(watched.task()));
        }
    }

    @Override
    public List<Task> open() {
        synchronized (table) {
            return sorted(table.openTasks.stream().map(Watched::task));
        }
    }

    @Override
    public List<Task> done() {
        synchronized (table) {
            return sorted(table.doneTasks.stream());
        }
    }

    private static List<Task> sorted(Stream<Task> tasks) {
        return tasks.sorted(Comparator.comparing(Task::due)).toList();
    }
}
