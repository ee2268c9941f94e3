package app.zapis.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.resource.Resource;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.HourRange;
import app.zapis.schedule.Quantum;
import app.zapis.schedule.WeeklyHours;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Anything at all, checked against the same written plainly.
class FreeStartsTest {
    private static final int CASES = 60;
    private static final List<String> ZONES =
            List.of(
                    "Europe/Moscow",
                    "Europe/Berlin",
                    "Australia/Lord_Howe",
                    "America/Havana",
                    "Asia/Kathmandu",
                    "Antarctica/Troll");

    @RepeatedTest(CASES)
    void findsWhatThePlainWayFinds() {
        long seed = new Random().nextLong();
        var chance = new Random(seed);
        int minutes = 5 * (1 + chance.nextInt(40));
        var from = changingWeek(chance).plusSeconds(300L * chance.nextInt(500));
        var to = from.plusSeconds(300L * (1 + chance.nextInt(900)));
        var wanted =
                IntStream.range(0, 1 + chance.nextInt(2))
                        .mapToObj(i -> availability(chance, from, to))
                        .toList();

        var found = new FreeStarts(wanted, minutes).between(from, to);

        assertEquals(
                new PlainFreeStarts(wanted, minutes).between(from, to),
                Arrays.stream(found).mapToObj(Quantum::start).toList(),
                () -> "seed " + seed);
    }

    @Test
    void findsEnoughForThatToMeanAnything() {
        var chance = new Random(1);

        var found =
                IntStream.range(0, 40)
                        .map(i -> {
                            var from = changingWeek(chance);
                            var to = from.plus(Duration.ofDays(3));
                            var wanted = List.of(availability(chance, from, to));
                            return new FreeStarts(wanted, 30).between(from, to).length;
                        })
                        .filter(starts -> starts > 0)
                        .count();

        assertTrue(found > 20, found + " of 40 cases have free starts");
    }

    /// Near the days on which clocks change, mostly.
    private static Instant changingWeek(Random chance) {
        var day = LocalDate.of(2026, chance.nextBoolean() ? 3 : 10, 20 + chance.nextInt(10));
        return PlainFreeStarts.midnight(Clinic.ANNA, day);
    }

    private static Availability availability(Random chance, Instant from, Instant to) {
        var resource = resource(chance, from);
        var around =
                new Footprint(
                        Quantum.floor(from) - Quantum.PER_DAY,
                        Quantum.ceiling(to) + 2 * Quantum.PER_DAY);
        return new Availability(resource, Clinic.COMPANY, load(chance, around));
    }

    private static Resource resource(Random chance, Instant from) {
        var date = LocalDate.ofInstant(from, Clinic.ZONE).plusDays(chance.nextInt(3));
        var absence = from.plusSeconds(60L * chance.nextInt(3000));
        return ResourceSample.thing("car")
                .zone(ZONES.get(chance.nextInt(ZONES.size())))
                .capacity(1 + chance.nextInt(2))
                .step(5 * (1 + chance.nextInt(15)))
                .buffer(chance.nextInt(3) * 10, chance.nextInt(3) * 15)
                .hours(week(chance))
                .on(date, hours(chance))
                .absent(absence, absence.plusSeconds(60 + chance.nextInt(9000)))
                .build();
    }

    private static WeeklyHours week(Random chance) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, hours(chance)));
        return new WeeklyHours(days);
    }

    /// Up to three ranges between which the day is closed, or not.
    private static DayHours hours(Random chance) {
        var ends = chance.ints(6, 0, 289).distinct().sorted().map(five -> five * 5).toArray();
        return new DayHours(
                IntStream.range(0, ends.length - 1)
                        .filter(i -> i % 2 == 0 || chance.nextInt(4) == 0)
                        .mapToObj(i -> new HourRange(ends[i], ends[i + 1]))
                        .toList());
    }

    /// Bookings of up to two hours here and there.
    private static Load load(Random chance, Footprint around) {
        var counts = new int[around.size()];
        IntStream.range(0, chance.nextInt(30))
                .forEach(i -> {
                    int from = chance.nextInt(counts.length);
                    int to = Math.min(counts.length, from + 1 + chance.nextInt(24));
                    IntStream.range(from, to).forEach(quantum -> counts[quantum]++);
                });
        return new Load(around.from(), counts);
    }
}
