package planted.slot;

import java.time.Instant;

final class ReadsTheClock {
    private ReadsTheClock() {}

    static Instant instant() {
        return Instant.now();
    }
}
