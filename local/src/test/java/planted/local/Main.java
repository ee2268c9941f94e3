package planted.local;

import java.time.Instant;

/// May read the clock.
public record Main(Instant start) {
    /// One that starts now.
    public static Main now() {
        return new Main(Instant.now());
    }
}
