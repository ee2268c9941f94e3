package app.zapis.slot;

import app.zapis.company.Company;
import app.zapis.resource.Absence;
import app.zapis.resource.Resource;
import app.zapis.schedule.HourRange;
import app.zapis.schedule.Quantum;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/// When a resource works: its hours and absences as quanta of UTC. A moment is open when the clock on the resource's
/// wall shows one of that day's hours, so a day of 23 or 25 hours needs no rule of its own.
final class Openings {
    private final Resource resource;
    private final Company company;

    Openings(Resource resource, Company company) {
        this.resource = resource;
        this.company = company;
    }

    /// The open quanta between two, counted from `from`.
    BitSet open(int from, int to) {
        var open = new BitSet(to - from);
        LocalDays.walk(
                resource.zone().getRules(),
                from * Quantum.MINUTES,
                to * Quantum.MINUTES,
                (day, offset, first, last) -> {
                    for (var range : hours(day)) {
                        int begin = Math.max(first, minute(day, range.fromMinute()));
                        int end = Math.min(last, minute(day, range.toMinute()));
                        if (begin < end) {
                            open.set(quantum(begin - offset) - from, quantum(end - offset) - from);
                        }
                    }
                });
        resource.timetable().absences().forEach(absence -> close(absence, open, from, to));
        return open;
    }

    private static void close(Absence absence, BitSet open, int from, int to) {
        int begin = Math.clamp(Quantum.floor(absence.interval().start()), from, to);
        int end = Math.clamp(Quantum.ceiling(absence.interval().end()), from, to);
        open.clear(begin - from, end - from);
    }

    /// The quanta between two, counted from `from`, at which bookings may start, whether free or not: each range of
    /// hours is divided into steps from its beginning.
    BitSet starts(int from, int to) {
        var starts = new BitSet(to - from);
        int step = resource.rules().stepMinutes();
        LocalDays.walk(
                resource.zone().getRules(),
                from * Quantum.MINUTES,
                to * Quantum.MINUTES,
                (day, offset, first, last) -> {
                    for (var range : hours(day)) {
                        int begin = minute(day, range.fromMinute());
                        int end = Math.min(last, minute(day, range.toMinute()));
                        int skipped = Math.max(0, Math.ceilDiv(first - begin, step));
                        for (int local = begin + skipped * step; local < end; local += step) {
                            starts.set(quantum(local - offset) - from);
                        }
                    }
                });
        return starts;
    }

    private List<HourRange> hours(long day) {
        return resource.timetable().on(LocalDate.ofEpochDay(day), company).ranges();
    }

    private static int minute(long day, int minuteOfDay) {
        return (int) day * HourRange.DAY + minuteOfDay;
    }

    private static int quantum(int utcMinute) {
        return Math.floorDiv(utcMinute, Quantum.MINUTES);
    }
}
