package app.zapis.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// What is due, and when. What is due at the same moment keeps the order in which it was added.
public final class Timeline {
    /// How long at most nobody looks: on a machine that slept, a wait ends late.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final NavigableSet<Entry> entries =
            new TreeSet<>(
                    Comparator.comparing(Entry::due).thenComparingLong(entry -> entry.number));
    private long added;

    /// Something to be done at a moment.
    public final class Entry {
        private final Instant due;
        private final long number;
        private final Runnable job;

        private Entry(Instant due, long number, Runnable job) {
            this.due = due;
            this.number = number;
            this.job = job;
        }

        Instant due() {
            return due;
        }

        void run() {
            job.run();
        }

        /// It is not to be done any more. Does nothing if it already was.
        public void cancel() {
            remove(this);
        }
    }

    /// Has the job done at that moment, or at once if it is past. The job must not take long.
    public synchronized Entry add(Instant due, Runnable job) {
        var entry = new Entry(due, added++, job);
        entries.add(entry);
        notifyAll();
        return entry;
    }

    /// The first that is due by then; it is off the timeline now.
    synchronized Optional<Entry> take(Instant moment) {
        return entries.isEmpty() || entries.first().due().isAfter(moment)
                ? Optional.empty()
                : Optional.ofNullable(entries.pollFirst());
    }

    /// Returns when something is due by the clock.
    synchronized void awaitDue(InstantSource clock) throws InterruptedException {
        for (long millis = millisToFirst(clock); millis > 0; millis = millisToFirst(clock)) {
            wait(Math.min(millis, LONGEST_WAIT.toMillis()));
        }
    }

    private long millisToFirst(InstantSource clock) {
        if (entries.isEmpty()) {
            return LONGEST_WAIT.toMillis();
        }
        var left = Duration.between(clock.instant(), entries.first().due());
        return left.isPositive() ? left.toMillis() + 1 : 0;
    }

    private synchronized void remove(Entry entry) {
        entries.remove(entry);
    }
}
