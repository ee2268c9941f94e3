package app.zapis.lambda.testbed;

import java.util.function.Consumer;

/// The calls that functions make to AWS, counted while they run, one of which is their last.
public final class LifeLine {
    private final int deadly;
    private volatile boolean running;
    private volatile boolean died;
    private int made;

    /// @param deadly the call after which the function is stopped, counted from 1 over all runs; 0 for none
    public LifeLine(int deadly) {
        this.deadly = deadly;
    }

    /// Counts what `clinic` calls from now on.
    public LifeLine on(Deployment clinic) {
        clinic.traffic()
                .let((request, call) -> {
                    var answer = call.apply(request);
                    made();
                    return answer;
                });
        clinic.carrier().afterEach(this::made);
        clinic.alarmClocks().afterEach(this::made);
        return this;
    }

    private synchronized void made() {
        if (running && ++made == deadly) {
            died = true;
            throw new Death();
        }
    }

    /// Runs a function; whatever called it calls it again if it is stopped.
    public void run(String event, Consumer<String> function) {
        boolean before = died;
        running = true;
        try {
            function.accept(event);
        } catch (Death | IllegalStateException e) {
            // Of calls made side by side the one that waits for them throws.
            if (died == before) {
                throw e;
            }
        }
        if (died != before) {
            function.accept(event);
        }
        running = false;
    }

    /// How many calls there were.
    public int calls() {
        return made;
    }

    /// Whether a function was stopped.
    public boolean cut() {
        return died;
    }
}
