package app.zapis.local.function;

import app.zapis.local.clock.Time;
import app.zapis.local.json.Bytes;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/// Calls nobody waits for, as the scheduler makes them: one that fails is repeated after a minute
/// and again after two more, by the runner's clock, and then given up.
public final class AsynchronousCalls {
    /// Enough to get in each other's way. The others wait in a queue, as Lambda has one for such calls:
    /// of thousands at once, some would wait for the embedded table longer than its 10 seconds, and fail.
    private static final int MOST_AT_ONCE = 20;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final Time time;
    private final DeadLetters deadLetters;

    /// @param time whose timeline has the repetitions
    public AsynchronousCalls(Time time, DeadLetters deadLetters) {
        this.time = time;
        this.deadLetters = deadLetters;
    }

    /// Starts a call and returns at once.
    ///
    /// @param what a few words that identify the event
    public void call(LocalFunction function, Bytes event, String what) {
        start(function, event, what, 0);
    }

    private void start(LocalFunction function, Bytes event, String what, int failures) {
        time.activity().begin();
        Thread.ofVirtual()
                .name(function.definition().logicalId())
                .start(() -> run(function, event, what, failures));
    }

    private void run(LocalFunction function, Bytes event, String what, int failures) {
        places.acquireUninterruptibly();
        try {
            switch (function.invoke(event)) {
                case Invocation.Answered _ -> {}
                case Invocation.Failed(var cause) -> {
                    if (failures < function.definition().retries()) {
                        repeat(function, event, what, failures + 1);
                    } else {
                        deadLetters.add(function, what, cause.toString());
                    }
                }
            }
        } finally {
            places.release();
            time.activity().end();
        }
    }

    private void repeat(LocalFunction function, Bytes event, String what, int failures) {
        var due = time.clock().instant().plus(Duration.ofMinutes(failures));
        time.timeline().add(due, () -> start(function, event, what, failures));
    }
}
