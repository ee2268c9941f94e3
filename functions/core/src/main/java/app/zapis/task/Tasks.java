package app.zapis.task;

import java.time.Instant;
import java.util.List;

/// The tasks, open and done.
public interface Tasks {
    /// Opens a task, unless it was opened before, whether it is still open or done by now.
    void open(Task task);

    /// Notes that a task is done; does nothing if it is not open.
    ///
    /// @param now when it was done
    /// @return whether it was open
    boolean finish(TaskId id, Instant now);

    /// Those that are open, by due time.
    List<Task> open();

    /// Those that were done lately, by due time.
    List<Task> done();
}
