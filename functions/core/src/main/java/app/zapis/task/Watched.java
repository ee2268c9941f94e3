package app.zapis.task;

import java.time.Instant;

/// An open task, at which the stack looks again by itself: to tell staff of it, and to see whether its cause has gone.
///
/// @param at when that is to be done next
/// @param told whether staff were told of it, or may have been
/// @param attempts how often telling them was put off
public record Watched(Task task, Instant at, boolean told, int attempts) {
    /// The same, to be looked at later.
    public Watched waiting(Instant until) {
        return new Watched(task, until, told, attempts);
    }

    /// The same when staff are told of it.
    ///
    /// @param next when to look at it again
    public Watched told(Instant next) {
        return new Watched(task, next, true, attempts);
    }

    /// The same when telling them has failed for now.
    ///
    /// @param until when to try again
    public Watched putOff(Instant until) {
        return new Watched(task, until, false, attempts + 1);
    }
}
