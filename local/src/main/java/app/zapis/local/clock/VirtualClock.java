package app.zapis.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time the functions live in. It starts wherever it is told to, and while it is not held it
/// flows as real time does.
public final class VirtualClock implements InstantSource {
    private final InstantSource realTime;
    private Instant last;
    private Instant realLast;
    private boolean held = true;

    /// It stands until it is told to flow.
    ///
    /// @param realTime with which it flows
    public VirtualClock(Instant start, InstantSource realTime) {
        this.realTime = realTime;
        this.last = start;
        this.realLast = realTime.instant();
    }

    @Override
    public synchronized Instant instant() {
        return held ? last : last.plus(Duration.between(realLast, realTime.instant()));
    }

    /// Stands at that moment from now on.
    synchronized void hold(Instant moment) {
        last = moment;
        held = true;
    }

    /// Flows on from where it stands, if it does.
    synchronized void flow() {
        if (held) {
            realLast = realTime.instant();
            held = false;
        }
    }
}
