package app.zapis.local.clock;

/// Counts what is under way: calls of functions, writes whose stream records are not yet handed
/// on, records not yet worked off. Whoever causes more work begins it before ending his own, so
/// zero means that nothing more will come by itself.
public final class Activity {
    private int underWay;

    /// Something starts.
    public synchronized void begin() {
        underWay++;
    }

    /// As many as that are done.
    public synchronized void end(int count) {
        underWay -= count;
        if (underWay == 0) {
            notifyAll();
        }
    }

    /// One is done.
    public void end() {
        end(1);
    }

    /// Returns when nothing is under way.
    ///
    /// @throws InterruptedException if the runner is being stopped
    public synchronized void awaitQuiet() throws InterruptedException {
        while (underWay > 0) {
            wait();
        }
    }
}
