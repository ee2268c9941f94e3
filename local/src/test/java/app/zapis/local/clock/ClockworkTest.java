package app.zapis.local.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class ClockworkTest {
    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    private final Time time = Time.from(START, InstantSource.fixed(START));
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void doesWhatIsDueInOrderOfTimeAtTheMomentItIsDue() throws InterruptedException {
        add(30, "b");
        add(10, "a");
        add(30, "c");
        add(61, "later");

        move(60);

        assertEquals(List.of("a 08:10", "b 08:30", "c 08:30"), done);
        assertEquals(at(60), time.clock().instant());
    }

    @Test
    void doesWhatWasAddedOnTheWay() throws InterruptedException {
        time.timeline().add(at(10), () -> add(20, "child"));
        add(30, "b");

        move(60);

        assertEquals(List.of("child 08:20", "b 08:30"), done);
    }

    @Test
    void doesWhatIsPastAtOnceWithoutTurningBack() throws InterruptedException {
        time.timeline().add(at(10), () -> add(-5, "past"));

        move(60);

        assertEquals(List.of("past 08:10"), done);
    }

    @Test
    void waitsUntilAllThatWasSetOffIsDoneBeforeItGoesOn() throws InterruptedException {
        time.timeline()
                .add(
                        at(10),
                        () -> {
                            time.activity().begin();
                            Thread.ofVirtual()
                                    .start(() -> {
                                        note("set off");
                                        time.activity().end();
                                    });
                        });
        add(20, "next");

        move(60);

        assertEquals(List.of("set off 08:10", "next 08:20"), done);
    }

    @Test
    void beginsAllThatIsDueAtOnceWhenItLeaps() throws InterruptedException {
        var begun = new CountDownLatch(2);
        for (int minute : List.of(10, 20)) {
            time.timeline()
                    .add(
                            at(minute),
                            () -> {
                                time.activity().begin();
                                Thread.ofVirtual().start(() -> meet(begun));
                            });
        }

        time.clockwork().leap(Duration.ofHours(1));

        assertEquals(List.of("met 09:00", "met 09:00"), done);
    }

    private void meet(CountDownLatch others) {
        try {
            others.countDown();
            note(others.await(120, TimeUnit.SECONDS) ? "met" : "alone");
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            time.activity().end();
        }
    }

    @Test
    void leavesOutWhatWasCancelled() throws InterruptedException {
        var entry = time.timeline().add(at(10), () -> note("cancelled"));
        entry.cancel();

        move(60);

        assertEquals(List.of(), done);
    }

    @Test
    void doesNotTurnBack() throws InterruptedException {
        assertFalse(time.clockwork().move(now -> now.minusNanos(1)));

        assertEquals(START, time.clock().instant());
    }

    @Test
    void comesAgainAndAgain() throws InterruptedException {
        new Rates(time.timeline()).add(at(5), Duration.ofMinutes(5), due -> note("rate"));

        move(16);

        assertEquals(List.of("rate 08:05", "rate 08:10", "rate 08:15"), done);
    }

    @Test
    void doesWhatBecomesDueInRealTime() throws InterruptedException {
        var real = Time.from(START, InstantSource.system());
        var fired = new CountDownLatch(2);
        real.timeline().add(START.plusMillis(30), fired::countDown);
        real.timeline().add(START.minusMillis(30), fired::countDown);

        try (var clockwork = real.clockwork()) {
            clockwork.start();

            assertTrue(fired.await(120, TimeUnit.SECONDS));
        }
    }

    @Test
    void flowsOnFromWhereItWasMovedTo() throws InterruptedException {
        var realTime = new SettableTime();
        var moved = Time.from(START, realTime);

        moved.clockwork().move(_ -> at(60));
        realTime.now = realTime.now.plusSeconds(7);

        assertEquals(at(60).plusSeconds(7), moved.clock().instant());
    }

    private static final class SettableTime implements InstantSource {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void add(int minute, String name) {
        time.timeline().add(at(minute), () -> note(name));
    }

    private void note(String name) {
        done.add(name + " " + time.clock().instant().toString().substring(11, 16));
    }

    private void move(int minute) throws InterruptedException {
        assertTrue(time.clockwork().move(_ -> at(minute)));
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
