package app.zapis.slot;

import app.zapis.schedule.DayHours;
import app.zapis.schedule.HourRange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/// Finds slots in the slowest and plainest way: it waits through some days, looks at the clock on the wall every five
/// minutes of UTC, and asks each time whether the hours on the door, the same every day, let a booking begin now and
/// go on to its end.
final class WallClock {
    private static final int MINUTES_BETWEEN_LOOKS = 5;
    private static final int LOOKS_PER_DAY = 24 * 60 / MINUTES_BETWEEN_LOOKS;

    private final Instant first;
    private final List<OffsetDateTime> looks;
    private final int[] minuteOfDay;

    /// @param around the day in whose neighbourhood slots are wanted
    WallClock(ZoneId zone, LocalDate around) {
        this.first = around.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        this.looks =
                IntStream.range(0, 5 * LOOKS_PER_DAY)
                        .mapToObj(look -> first.plusSeconds(60L * MINUTES_BETWEEN_LOOKS * look))
                        .map(instant -> instant.atZone(zone).toOffsetDateTime())
                        .toList();
        this.minuteOfDay =
                looks.stream().mapToInt(look -> look.getHour() * 60 + look.getMinute()).toArray();
    }

    /// The slots that begin while the calendar on the wall shows `day`.
    List<OffsetDateTime> slots(LocalDate day, DayHours hours, int step, int duration) {
        var open = open(hours);
        return IntStream.range(0, looks.size())
                .filter(look -> looks.get(look).toLocalDate().equals(day))
                .filter(look -> isStep(minuteOfDay[look], hours, step))
                .filter(look -> staysOpen(open, look, duration / MINUTES_BETWEEN_LOOKS))
                .mapToObj(looks::get)
                .toList();
    }

    private boolean[] open(DayHours hours) {
        var open = new boolean[minuteOfDay.length];
        for (int look = 0; look < open.length; look++) {
            for (var range : hours.ranges()) {
                open[look] |= isWithin(minuteOfDay[look], range);
            }
        }
        return open;
    }

    private static boolean isStep(int minute, DayHours hours, int step) {
        return hours.ranges().stream()
                .filter(range -> isWithin(minute, range))
                .anyMatch(range -> (minute - range.fromMinute()) % step == 0);
    }

    private static boolean isWithin(int minute, HourRange range) {
        return range.fromMinute() <= minute && minute < range.toMinute();
    }

    private static boolean staysOpen(boolean[] open, int look, int looks) {
        for (int later = look; later < look + looks; later++) {
            if (!open[later]) {
                return false;
            }
        }
        return true;
    }

    /// A moment before all the slots.
    Instant before() {
        return first.minusSeconds(3600);
    }
}
