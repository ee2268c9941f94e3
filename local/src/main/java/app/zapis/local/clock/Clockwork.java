package app.zapis.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/// Does what is due: in real time as the clock flows, and on the way when the clock is moved.
public final class Clockwork implements AutoCloseable {
    private final VirtualClock clock;
    private final Timeline timeline;
    private final Activity activity;
    private final ReentrantLock hand = new ReentrantLock(true);
    private final Thread ticking = Thread.ofVirtual().name("clock").unstarted(this::tick);

    /// @param activity says when all that was set off is done
    public Clockwork(VirtualClock clock, Timeline timeline, Activity activity) {
        this.clock = clock;
        this.timeline = timeline;
        this.activity = activity;
    }

    /// The clock flows, and what is due is done, from now on.
    public void start() {
        clock.flow();
        ticking.start();
    }

    /// Moves the clock forward. All that is due on the way is done in order of time; meanwhile the
    /// clock stands at the moment when it is due, until all that follows from it is done too.
    ///
    /// @param target from the moment now to the one wanted
    /// @return whether it was moved; not if the target is past
    /// @throws InterruptedException if the runner is being stopped
    public boolean move(UnaryOperator<Instant> target) throws InterruptedException {
        hand.lockInterruptibly();
        try {
            var now = clock.instant();
            var end = target.apply(now);
            if (end.isBefore(now)) {
                return false;
            }
            clock.hold(now);
            travel(now, end);
            return true;
        } finally {
            clock.flow();
            hand.unlock();
        }
    }

    /// Moves the clock forward in one bound. All that is due on the way begins at once, however much it is, as what real
    /// time brings in one minute does.
    ///
    /// @throws InterruptedException if the runner is being stopped
    public void leap(Duration by) throws InterruptedException {
        hand.lockInterruptibly();
        try {
            clock.hold(clock.instant().plus(by));
            runDue();
            activity.awaitQuiet();
        } finally {
            clock.flow();
            hand.unlock();
        }
    }

    private void travel(Instant start, Instant end) throws InterruptedException {
        activity.awaitQuiet();
        var now = start;
        for (var next = timeline.take(end); next.isPresent(); next = timeline.take(end)) {
            var due = next.get().due();
            now = due.isAfter(now) ? due : now;
            clock.hold(now);
            next.get().run();
            activity.awaitQuiet();
        }
        clock.hold(end);
    }

    @Override
    public void close() {
        ticking.interrupt();
    }

    private void tick() {
        try {
            while (true) {
                timeline.awaitDue(clock);
                hand.lockInterruptibly();
                try {
                    runDue();
                } finally {
                    hand.unlock();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void runDue() {
        for (var next = timeline.take(clock.instant());
                next.isPresent();
                next = timeline.take(clock.instant())) {
            next.get().run();
        }
    }
}
