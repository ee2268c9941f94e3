package app.zapis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [DayHours] and [WeeklyHours].
class WorkingHoursTest {
    private static final HourRange MORNING = HourRange.parse("09:00", "13:00");
    private static final HourRange AFTERNOON = HourRange.parse("14:00", "18:00");

    @Test
    void putsTheRangesOfADayInOrder() {
        assertEquals(
                List.of(MORNING, AFTERNOON), new DayHours(List.of(AFTERNOON, MORNING)).ranges());
    }

    @Test
    void letsTheRangesOfADayTouch() {
        var seamless = List.of(MORNING, HourRange.parse("13:00", "14:00"), AFTERNOON);

        assertEquals(seamless, new DayHours(seamless).ranges());
    }

    @Test
    void refusesRangesThatOverlap() {
        var over = List.of(AFTERNOON, MORNING, HourRange.parse("12:55", "13:05"));

        assertThrows(IllegalArgumentException.class, () -> new DayHours(over));
        assertThrows(IllegalArgumentException.class, () -> new DayHours(List.of(MORNING, MORNING)));
    }

    @Test
    void areOpenByBothOfTwoDays() {
        var day = new DayHours(List.of(MORNING, AFTERNOON));
        var other =
                new DayHours(
                        List.of(
                                HourRange.parse("08:00", "09:00"),
                                HourRange.parse("12:00", "15:00"),
                                HourRange.parse("17:00", "24:00")));

        var expected =
                new DayHours(
                        List.of(
                                HourRange.parse("12:00", "13:00"),
                                HourRange.parse("14:00", "15:00"),
                                HourRange.parse("17:00", "18:00")));
        assertEquals(expected, day.and(other));
        assertEquals(expected, other.and(day));
        assertEquals(DayHours.CLOSED, day.and(DayHours.CLOSED));
    }

    @Test
    void keepsTheRangesItWasMadeOf() {
        var ranges = new ArrayList<>(List.of(MORNING));
        var hours = new DayHours(ranges);

        ranges.add(AFTERNOON);

        assertEquals(List.of(MORNING), hours.ranges());
    }

    @Test
    void closesTheDaysThatAreLeftOut() {
        var week = new WeeklyHours(Map.of(DayOfWeek.MONDAY, DayHours.of("09:00", "18:00")));

        assertEquals(DayHours.of("09:00", "18:00"), week.on(DayOfWeek.MONDAY));
        assertEquals(DayHours.CLOSED, week.on(DayOfWeek.TUESDAY));
        assertEquals(DayHours.CLOSED, WeeklyHours.CLOSED.on(DayOfWeek.MONDAY));
    }

    @Test
    void isTheSameWithClosedDaysNamedOrLeftOut() {
        var named = new HashMap<DayOfWeek, DayHours>();
        named.put(DayOfWeek.SUNDAY, DayHours.CLOSED);

        assertEquals(WeeklyHours.CLOSED, new WeeklyHours(named));
    }

    @Test
    void repeatsHoursOnDays() {
        var hours = DayHours.of("10:00", "16:00");

        assertEquals(hours, WeeklyHours.daily(hours).on(DayOfWeek.SUNDAY));
        assertEquals(hours, WeeklyHours.weekdays(hours).on(DayOfWeek.FRIDAY));
        assertEquals(DayHours.CLOSED, WeeklyHours.weekdays(hours).on(DayOfWeek.SATURDAY));
        assertEquals(hours, WeeklyHours.on(hours, DayOfWeek.SATURDAY).on(DayOfWeek.SATURDAY));
    }
}
