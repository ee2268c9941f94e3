package app.zapis.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The tasks, open and done.
public interface Tasks {
    /// Opens a task, to be looked at at once, unless it was opened before, whether it is still open or done by now. One
    /// whose cause had gone and has come back is opened again, if it is of a kind that does so.
    void open(Task task);

    /// Notes that somebody has done all tasks of that id; does nothing if none is open.
    ///
    /// @param now when they were done
    /// @return whether one was open
    boolean finish(TaskId id, Instant now);

    /// Notes that this very task is done, since its cause has gone; does nothing if it is not open.
    ///
    /// @param now when it was done
    /// @return whether it was open
    boolean finish(Task task, Instant now);

    /// An open task as it is now, not a moment ago.
    ///
    /// @param due the task's, for several can have one id
    Optional<Watched> findWatched(TaskId id, Instant due);

    /// Notes when an open task is to be looked at again, provided that it is still as it was read.
    ///
    /// @return whether it was; if not, nothing was stored
    boolean change(Watched before, Watched after);

    /// Has an open task looked at, by the stream; does nothing if it is done.
    void nudge(Task task, Instant now);

    /// Those that are open, by due time.
    List<Task> open();

    /// Those that were done lately, by due time.
    List<Task> done();
}
