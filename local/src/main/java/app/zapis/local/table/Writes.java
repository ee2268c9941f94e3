package app.zapis.local.table;

import app.zapis.local.clock.Activity;

/// Tells whoever reads the stream that the table was written to, so that he need not keep asking.
/// A write is under way from its beginning until its stream records are handed on.
public final class Writes {
    private final Activity activity;
    private int ended;

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

    /// Returns when there were writes.
    ///
    /// @return how many ended since the last time; to be given to [#handedOn]
    /// @throws InterruptedException if the runner is being stopped
    public synchronized int await() throws InterruptedException {
        while (ended == 0) {
            wait();
        }
        int writes = ended;
        ended = 0;
        return writes;
    }

    /// The stream records of that many writes are handed on.
    public void handedOn(int writes) {
        activity.end(writes);
    }
}
