package app.zapis.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is moved.
public final class MovableClock implements InstantSource {
    private volatile Instant now;

    /// @param now what it says first
    public MovableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Says another time from now on, also an earlier one.
    public void set(Instant now) {
        this.now = now;
    }

    /// Moves it forward.
    public void advance(Duration by) {
        set(now.plus(by));
    }
}
