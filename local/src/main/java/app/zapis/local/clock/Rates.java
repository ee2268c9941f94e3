package app.zapis.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// Jobs that come again and again.
public final class Rates {
    private final Timeline timeline;

    /// @param timeline where the next time of each waits
    public Rates(Timeline timeline) {
        this.timeline = timeline;
    }

    /// Has the job done at `first` and then at each further interval, told the moment it is due.
    public void add(Instant first, Duration interval, Consumer<Instant> job) {
        timeline.add(
                first,
                () -> {
                    add(first.plus(interval), interval, job);
                    job.accept(first);
                });
    }
}
