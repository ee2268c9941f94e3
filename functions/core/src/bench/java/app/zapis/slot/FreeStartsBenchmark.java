package app.zapis.slot;

import app.zapis.resource.Resource;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.HourRange;
import app.zapis.schedule.Interval;
import app.zapis.schedule.Quantum;
import app.zapis.schedule.WeeklyHours;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Seven days of one resource that is half booked: as [FreeStarts] finds them, and as the same written plainly does.
/// Read the medians (p0.50): they do not mind what else the machine does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FreeStartsBenchmark {
    private static final int MINUTES = 60;
    private static final int DAYS = 7;

    /// A zone without clock changes, and one whose clock changes in that week.
    @Param({"Europe/Moscow", "Europe/Berlin"})
    public String zone = "Europe/Moscow";

    private Availability availability = new Availability(Clinic.ANNA, Clinic.COMPANY, Load.NOTHING);
    private Instant from = Instant.EPOCH;
    private Instant to = Instant.EPOCH;

    /// Prepares what the table would answer, and checks that both find the same.
    @Setup
    public void prepare() {
        var resource = resource();
        var first = LocalDate.of(2026, 3, 24);
        from = first.atStartOfDay(resource.zone()).toInstant();
        to = first.plusDays(DAYS).atStartOfDay(resource.zone()).toInstant();
        availability = new Availability(resource, Clinic.COMPANY, load(resource));
        var found = Arrays.stream(quanta()).mapToObj(Quantum::start).toList();
        if (found.isEmpty() || !found.equals(plainly())) {
            throw new IllegalStateException("found " + found + " instead of " + plainly());
        }
    }

    private Resource resource() {
        var hours =
                new DayHours(
                        List.of(
                                HourRange.parse("09:00", "13:00"),
                                HourRange.parse("14:00", "20:00")));
        return ResourceSample.specialist("anna")
                .zone(zone)
                .minutes(MINUTES)
                .step(30)
                .buffer(0, 10)
                .hours(WeeklyHours.daily(hours))
                .on(LocalDate.of(2026, 3, 27), DayHours.of("10:00", "15:00"))
                .build();
    }

    /// A booking of an hour every three hours.
    private Load load(Resource resource) {
        var needed = FreeStarts.needed(from, to, MINUTES, resource.rules().buffer());
        var counts = new int[needed.size()];
        var week = Duration.between(from, to).toMinutes();
        IntStream.range(0, (int) week / 180)
                .mapToObj(i -> from.plus(Duration.ofMinutes(180L * i)))
                .map(start -> Interval.from(start, Duration.ofMinutes(MINUTES)))
                .map(interval -> Footprint.of(interval, resource.rules().buffer()))
                .flatMapToInt(held -> IntStream.range(held.from(), held.to()))
                .forEach(quantum -> counts[quantum - needed.from()]++);
        return new Load(needed.from(), counts);
    }

    /// The production path.
    @Benchmark
    public int[] quanta() {
        return new FreeStarts(List.of(availability), MINUTES).between(from, to);
    }

    /// The plain way.
    @Benchmark
    public List<Instant> plainly() {
        return new PlainFreeStarts(List.of(availability), MINUTES).between(from, to);
    }
}
