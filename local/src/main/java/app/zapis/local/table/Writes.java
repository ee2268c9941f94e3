package app.zapis.local.table;

import app.zapis.local.clock.Activity;

/// Tells whoever reads the stream that the table was written to, so that he need not keep asking.
/// A write is under way from its beginning until its stream records are handed on.
public final class Writes {
    private final Activity activity;
    private int ended;
    private boolean woken;

    Writes(Activity activity) {
        this.activity = activity;
    }

    void begin() {
        activity.begin();
    }

    synchronized void end() {
        ended++;
        notifyAll();
    }

    /// Ends the wait though there were no writes.
    public synchronized void wake() {
        woken = true;
        notifyAll();
    }

    /// Returns when there were writes, or after [#wake].
    ///
    /// @return how many ended since the last time; to be given to [#handedOn]
    /// @throws InterruptedException if the thread is interrupted
    public synchronized int await() throws InterruptedException {
        while (ended == 0 && !woken) {
            wait();
        }
        int writes = ended;
        ended = 0;
        woken = false;
        return writes;
    }

    /// The stream records of that many writes are handed on.
    public void handedOn(int writes) {
        activity.end(writes);
    }
}
