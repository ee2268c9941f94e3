package app.zapis.local.function;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What was given up after all retries. In an account it would lie in a queue and ring an alarm.
public final class DeadLetters {
    private final List<String> all = new CopyOnWriteArrayList<>();
    private final PrintStream err;

    /// Shows each one on a line of `err`.
    public DeadLetters(PrintStream err) {
        this.err = err;
    }

    /// Gives up what the function could not do.
    ///
    /// @param what a few words that identify it
    /// @param why what went wrong the last time
    public void add(LocalFunction function, String what, String why) {
        var letter = function.definition().logicalId() + " gave up " + what + ": " + why;
        all.add(letter);
        err.println("dead letter: " + letter);
    }

    /// All so far, oldest first.
    public List<String> all() {
        return List.copyOf(all);
    }
}
