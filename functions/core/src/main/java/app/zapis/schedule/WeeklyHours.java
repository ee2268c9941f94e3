package app.zapis.schedule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Working hours that repeat every week. A day left out is closed.
public record WeeklyHours(Map<DayOfWeek, DayHours> days) {
    /// Closed all week.
    public static final WeeklyHours CLOSED = new WeeklyHours(Map.of());

    /// Fills the days left out with [DayHours#CLOSED].
    public WeeklyHours {
        var all = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            all.put(day, days.getOrDefault(day, DayHours.CLOSED));
        }
        days = Map.copyOf(all);
    }

    /// The same hours on each of `days`.
    public static WeeklyHours on(DayHours hours, DayOfWeek... days) {
        var all = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        Arrays.stream(days).forEach(day -> all.put(day, hours));
        return new WeeklyHours(all);
    }

    /// The same hours every day.
    public static WeeklyHours daily(DayHours hours) {
        return on(hours, DayOfWeek.values());
    }

    /// The same hours from Monday to Friday.
    public static WeeklyHours weekdays(DayHours hours) {
        return on(hours, List.of(DayOfWeek.values()).subList(0, 5).toArray(DayOfWeek[]::new));
    }

    /// The hours of one day of the week.
    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.CLOSED);
    }
}
