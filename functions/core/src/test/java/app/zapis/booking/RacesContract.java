package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Bookings.ClaimResult.Claimed;
import app.zapis.memory.Audit;
import app.zapis.memory.TableContract;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;
import app.zapis.schedule.Quantum;
import app.zapis.slot.Load;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// What every implementation of [Bookings] keeps, whatever happens in whichever order.
public abstract class RacesContract extends TableContract {
    private static final List<Resource> ALL =
            List.of(Clinic.ANNA, Clinic.BORIS, Clinic.ROOM, Clinic.YOGA);
    private static final List<ResourceId> IDS = ALL.stream().map(Resource::id).toList();
    private static final Capacities CAPACITIES = Capacities.of(ALL);
    private static final int STEPS = 150;

    @Test
    void letsNoMoreInThanTheCapacity() throws InterruptedException, ExecutionException {
        var wishes =
                IntStream.range(0, 20)
                        .mapToObj(i -> BookingSample.of(Clinic.YOGA).build())
                        .toList();

        var won = atOnce(wishes.stream().map(this::claim).toList());

        assertEquals(5, won);
        assertHeld(stored(wishes), "5 of 20 at once");
    }

    @Test
    void letsOneOfTheSameRequestsIn() throws InterruptedException, ExecutionException {
        var wish = BookingSample.of(Clinic.ANNA, Clinic.ROOM).build();

        var won = atOnce(IntStream.range(0, 20).mapToObj(i -> claim(wish)).toList());

        assertEquals(1, won);
        assertHeld(List.of(wish), "1 of 20 at once");
    }

    @Test
    void letsOneInWhicheverResourceIsNamedFirst() throws InterruptedException, ExecutionException {
        var wishes =
                IntStream.range(0, 10)
                        .mapToObj(i ->
                                i % 2 == 0
                                        ? BookingSample.of(Clinic.ANNA, Clinic.ROOM).build()
                                        : BookingSample.of(Clinic.ROOM, Clinic.ANNA).build())
                        .toList();

        var won = atOnce(wishes.stream().map(this::claim).toList());

        assertEquals(1, won);
        assertHeld(stored(wishes), "1 of 10 at once");
    }

    private Callable<Boolean> claim(Booking booking) {
        return () -> ports().bookings().claim(booking, CAPACITIES) instanceof Claimed;
    }

    /// How many say that they won.
    private static long atOnce(List<Callable<Boolean>> calls)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            long won = 0;
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                won += call.get() ? 1 : 0;
            }
            return won;
        }
    }

    private List<Booking> stored(List<Booking> wishes) {
        return wishes.stream()
                .flatMap(wish -> ports().bookings().find(wish.id()).stream())
                .toList();
    }

    @Test
    void holdsWhatTheLiveBookingsAskForAfterAnythingAtAll() {
        long seed = new Random().nextLong();
        var run = "seed " + seed;
        var chance = new Random(seed);
        var made = new ArrayList<Booking>();

        IntStream.range(0, STEPS).forEach(i -> step(chance, made));

        var live = stored(made);
        assertHeld(live, run);
        assertTrue(withinCapacity(live), run);
    }

    private void step(Random chance, List<Booking> made) {
        if (made.isEmpty() || chance.nextInt(3) == 0) {
            var wish = wish(chance);
            made.add(wish);
            ports().bookings().claim(wish, CAPACITIES);
            return;
        }
        var id = made.get(chance.nextInt(made.size())).id();
        ports().bookings().find(id).ifPresent(booking -> change(booking, chance));
    }

    private static Booking wish(Random chance) {
        return BookingSample.of(some(chance))
                .at(Clinic.at("09:00").plus(minutes(chance, 48)))
                .lasting(minutes(chance, 24).plusMinutes(5))
                .build();
    }

    private static Resource[] some(Random chance) {
        var picked = ALL.stream().filter(resource -> chance.nextInt(3) == 0).toList();
        return (picked.isEmpty() ? List.of(Clinic.YOGA) : picked).toArray(Resource[]::new);
    }

    private static Duration minutes(Random chance, int steps) {
        return Duration.ofMinutes(5L * chance.nextInt(steps));
    }

    private void change(Booking booking, Random chance) {
        if (!booking.status().live()) {
            return;
        }
        if (chance.nextInt(4) == 0) {
            ports().bookings().cancel(booking, Later.cancelled(booking));
            return;
        }
        var interval =
                Interval.from(
                        booking.start().plus(minutes(chance, 24)).minusSeconds(3600),
                        minutes(chance, 24).plusMinutes(5));
        var visit = Visit.to(List.of(some(chance)), interval);
        var moved = booking.moved(visit, Actor.STAFF, Clinic.NOW, false);
        ports().bookings().move(booking, moved, CAPACITIES);
    }

    private void assertHeld(List<Booking> live, String run) {
        var differences = new Audit(ports().slotBoard(), stretch()).differences(IDS, live);
        assertEquals(List.of(), differences, run);
    }

    private boolean withinCapacity(List<Booking> live) {
        var loads = ports().slotBoard().read(IDS, stretch()).loads();
        return !live.isEmpty()
                && ALL.stream()
                        .allMatch(resource ->
                                IntStream.range(stretch().from(), stretch().to())
                                        .map(loads.getOrDefault(resource.id(), Load.NOTHING)::at)
                                        .allMatch(count -> count <= resource.capacity()));
    }

    private static Footprint stretch() {
        int start = Quantum.floor(Clinic.at("09:00"));
        return new Footprint(start - 3 * Quantum.PER_DAY, start + 3 * Quantum.PER_DAY);
    }
}
