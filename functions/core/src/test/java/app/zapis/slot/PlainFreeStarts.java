package app.zapis.slot;

import app.zapis.resource.Resource;
import app.zapis.schedule.HourRange;
import app.zapis.schedule.Quantum;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Does what [FreeStarts] does as one would write it first, with the objects of java.time: what it is measured by, and
/// checked against.
public final class PlainFreeStarts {
    private static final Duration QUANTUM = Duration.ofMinutes(Quantum.MINUTES);

    private final List<Availability> wanted;
    private final Duration length;

    /// @param wanted the resources, at least one; the first gives the steps
    /// @param durationMinutes how long the booking is, a multiple of 5
    public PlainFreeStarts(List<Availability> wanted, int durationMinutes) {
        this.wanted = List.copyOf(wanted);
        this.length = Duration.ofMinutes(durationMinutes);
    }

    /// The free starts from `from` (inclusive) to `to` (exclusive), in order.
    public List<Instant> between(Instant from, Instant to) {
        var zone = wanted.getFirst().resource().zone();
        var first = LocalDate.ofInstant(from, zone);
        var last = LocalDate.ofInstant(to, zone);
        var starts = new TreeSet<Instant>();
        first.datesUntil(last.plusDays(1))
                .flatMap(this::starts)
                .filter(start -> !start.isBefore(from) && start.isBefore(to))
                .filter(start -> wanted.stream().allMatch(one -> isFree(one, start)))
                .forEach(starts::add);
        return List.copyOf(starts);
    }

    private Stream<Instant> starts(LocalDate date) {
        var one = wanted.getFirst();
        return hours(one, date).stream().flatMap(range -> starts(one.resource(), date, range));
    }

    private static Stream<Instant> starts(Resource resource, LocalDate date, HourRange range) {
        var rules = resource.zone().getRules();
        int step = resource.rules().stepMinutes();
        var midnight = date.atStartOfDay();
        return Stream.iterate(range.fromMinute(), m -> m < range.toMinute(), m -> m + step)
                .map(midnight::plusMinutes)
                .flatMap(local -> rules.getValidOffsets(local).stream().map(local::toInstant));
    }

    private boolean isFree(Availability one, Instant start) {
        var buffer = one.resource().rules().buffer();
        var end = start.plus(length);
        return every5Minutes(start, end).allMatch(moment -> isOpen(one, moment))
                && every5Minutes(
                                start.minus(Duration.ofMinutes(buffer.beforeMinutes())),
                                end.plus(Duration.ofMinutes(buffer.afterMinutes())))
                        .allMatch(moment -> hasRoom(one, moment));
    }

    private static Stream<Instant> every5Minutes(Instant from, Instant to) {
        return Stream.iterate(from, moment -> moment.isBefore(to), moment -> moment.plus(QUANTUM));
    }

    private static boolean isOpen(Availability one, Instant moment) {
        var local = LocalDateTime.ofInstant(moment, one.resource().zone());
        int minute = local.toLocalTime().toSecondOfDay() / 60;
        return hours(one, local.toLocalDate()).stream()
                        .anyMatch(
                                range -> range.fromMinute() <= minute && minute < range.toMinute())
                && one.resource().timetable().absences().stream()
                        .noneMatch(absence ->
                                moment.isBefore(absence.interval().end())
                                        && moment.plus(QUANTUM)
                                                .isAfter(absence.interval().start()));
    }

    private static boolean hasRoom(Availability one, Instant moment) {
        return one.load().at(Quantum.floor(moment)) < one.resource().capacity();
    }

    private static List<HourRange> hours(Availability one, LocalDate date) {
        return one.resource().timetable().on(date, one.company()).ranges();
    }

    /// The first moment of a day on the wall of the first resource.
    static Instant midnight(Resource resource, LocalDate date) {
        return date.atTime(LocalTime.MIN).atZone(resource.zone()).toInstant();
    }
}
