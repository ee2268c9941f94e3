package app.zapis.message.summary;

import app.zapis.schedule.Interval;

import java.time.Instant;
import java.util.List;

/// What has come of messages, by the time at which they are due.
public interface Outcomes {
    /// Of all SMS to clients that are due in the interval, each once, in no order. What has changed in the last moments may
    /// be missing, or be as it was before.
    List<Dated> dueIn(Interval interval);

    /// The outcome of one message.
    ///
    /// @param due when it should go out, or should have gone
    record Dated(Instant due, Outcome outcome) {}
}
