package app.zapis.local.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.TestFunctions;
import app.zapis.local.clock.Time;
import app.zapis.local.json.Bytes;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class AsynchronousCallsTest {
    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    private final Time time = Time.from(START, InstantSource.fixed(START));
    private final DeadLetters deadLetters = new DeadLetters(TestFunctions.NOWHERE);
    private final AsynchronousCalls calls = new AsynchronousCalls(time, deadLetters);
    private final List<String> attempts = Collections.synchronizedList(new ArrayList<>());

    @Test
    void repeatsAFailureAfterOneMinuteAndAfterTwoMoreAndThenGivesUp() throws InterruptedException {
        callAndWait(3);

        assertEquals(
                List.of("2026-11-24T08:00:00Z", "2026-11-24T08:01:00Z", "2026-11-24T08:03:00Z"),
                attempts);
        assertEquals(
                List.of("TestFunction gave up the test: java.lang.IllegalStateException: planned"),
                deadLetters.all());
    }

    @Test
    void stopsWhenItSucceeds() throws InterruptedException {
        callAndWait(1);

        assertEquals(2, attempts.size());
        assertEquals(List.of(), deadLetters.all());
    }

    @Test
    void hasTwentyGoOnAtOnceAndTheOthersWait() throws InterruptedException {
        var places = new CountDownLatch(20);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var function =
                TestFunctions.of(
                        time.activity(),
                        _ -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            places.countDown();
                            await(places);
                            underWay.decrementAndGet();
                            return Map.of();
                        });

        for (int call = 0; call < 50; call++) {
            calls.call(function, Bytes.of("{}"), "call " + call);
        }
        time.activity().awaitQuiet();

        assertEquals(20, most.get());
        assertEquals(List.of(), deadLetters.all());
    }

    private static void await(CountDownLatch others) {
        try {
            assertTrue(others.await(120, TimeUnit.SECONDS));
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private void callAndWait(int failures) throws InterruptedException {
        var function =
                TestFunctions.of(
                        time.activity(),
                        _ -> {
                            attempts.add(time.clock().instant().toString());
                            if (attempts.size() <= failures) {
                                throw new IllegalStateException("planned");
                            }
                            return Map.of();
                        });
        calls.call(function, Bytes.of("{}"), "the test");
        time.clockwork().move(now -> now.plusSeconds(3600));
    }
}
