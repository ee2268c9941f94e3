package app.zapis.lambda.table;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Tries again after others got in the way, each time after a wait with full jitter, from 25 ms up to 400 ms.
/// Source: <https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/>
///
/// @param chance picks the waits
/// @param pause waits
public record Backoff(RandomGenerator chance, Pause pause) {
    private static final int MOST_RETRIES = 16;
    private static final long FIRST_MILLIS = 25;
    private static final long LONGEST_MILLIS = 400;

    /// Waits for a while.
    @FunctionalInterface
    public interface Pause {
        /// Returns after that time.
        void last(Duration duration);
    }

    /// The first answer that an attempt has.
    ///
    /// @param attempt one try; nothing if it should be tried again
    /// @return nothing if no attempt had an answer
    public <T> Optional<T> first(Supplier<Optional<T>> attempt) {
        var answer = attempt.get();
        for (int retry = 0; answer.isEmpty() && retry < MOST_RETRIES; retry++) {
            long longest = Math.min(LONGEST_MILLIS, FIRST_MILLIS << retry);
            pause.last(Duration.ofMillis(chance.nextLong(longest + 1)));
            answer = attempt.get();
        }
        return answer;
    }
}
