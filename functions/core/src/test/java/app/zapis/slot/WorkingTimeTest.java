package app.zapis.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Company;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.DatedHours;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.HourRange;
import app.zapis.schedule.WeeklyHours;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Slots by hours, exceptions, holidays, absences and steps.
class WorkingTimeTest {
    private static final LocalDate DAY = Clinic.DAY;

    private static String slots(ResourceSample sample) {
        return slots(DAY, sample);
    }

    private static String slots(LocalDate day, ResourceSample sample) {
        var resource = sample.build();
        return new SlotDesk(resource).slots(day, resource);
    }

    private static ResourceSample anna() {
        return ResourceSample.specialist("anna");
    }

    private static ResourceSample open(String... times) {
        return anna().hours(WeeklyHours.daily(hours(times)));
    }

    private static DayHours hours(String... ranges) {
        return new DayHours(
                Arrays.stream(ranges)
                        .map(range -> range.split("-", -1))
                        .map(ends -> HourRange.parse(ends[0], ends[1]))
                        .toList());
    }

    @Test
    void beginsWithTheHoursAndEndsWithinThem() {
        assertEquals("09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00", slots(anna()));
        assertEquals("09:30 10:30", slots(open("09:30-11:45")));
        assertEquals("09:00", slots(open("09:00-10:00")));
        assertEquals("", slots(open("09:00-09:55")));
    }

    @Test
    void countsStepsFromTheBeginningOfEachRange() {
        assertEquals("09:15 10:15 14:00 15:00", slots(open("09:15-11:30", "14:00-16:00")));
    }

    @Test
    void runsOverTheSeamOfRangesThatMeet() {
        assertEquals("09:00 09:40 10:00 10:40", slots(open("09:00-10:00", "10:00-11:40").step(40)));
    }

    @Test
    void namesAStartOnceWhereStepsMeet() {
        assertEquals("09:00 09:30 10:00 10:30", slots(open("09:00-10:00", "10:00-11:30").step(30)));
    }

    @Test
    void startsAtEachStepWhateverTheDuration() {
        assertEquals("09:00 09:15 09:30", slots(open("09:00-10:30").step(15)));
        assertEquals("09:00 11:00", slots(open("09:00-12:00").step(120)));
        assertEquals("09:00 09:05 09:10 09:15", slots(open("09:00-09:25").minutes(10).step(5)));
    }

    @Test
    void endsTheDayAtItsEnd() {
        assertEquals("22:00 23:00", slots(open("22:00-24:00")));
        assertEquals("22:30", slots(open("22:30-24:00")));
    }

    @Test
    void runsOverMidnightWhereBothDaysAreOpen() {
        var night = open("22:00-24:00", "00:00-03:00").minutes(120).step(60);

        assertEquals("00:00 01:00 22:00 23:00", slots(night));
    }

    @Test
    void runsNotOverMidnightIntoAClosedDay() {
        var night = open("22:00-24:00", "00:00-03:00").minutes(120).step(60);

        var closed = night.on(DAY.plusDays(1), DayHours.CLOSED);

        assertEquals("00:00 01:00 22:00", slots(closed));
        assertEquals("", slots(DAY.plusDays(1), closed));
    }

    @Test
    void runsOverManyDays() {
        var car = open("00:00-24:00").minutes(3 * 24 * 60).step(12 * 60);

        assertEquals("00:00 12:00", slots(car));
        assertEquals("00:00", slots(car.on(DAY.plusDays(3), DayHours.CLOSED)));
        assertEquals("", slots(car.on(DAY.plusDays(2), DayHours.CLOSED)));
    }

    @Test
    void isClosedOnDaysWithoutHours() {
        assertEquals("", slots(LocalDate.of(2026, 11, 28), anna()));
        var mondays = new WeeklyHours(Map.of(DayOfWeek.MONDAY, DayHours.of("10:00", "12:00")));
        assertEquals("", slots(anna().hours(mondays)));
        assertEquals("10:00 11:00", slots(LocalDate.of(2026, 11, 30), anna().hours(mondays)));
        assertEquals("", slots(anna().hours(WeeklyHours.CLOSED)));
    }

    @Test
    void keepsOtherHoursOnADateOfItsOwn() {
        assertEquals("", slots(anna().on(DAY, DayHours.CLOSED)));
        assertEquals("12:00 13:00", slots(anna().on(DAY, hours("12:00-14:00"))));
        assertEquals(
                "12:00 13:00",
                slots(
                        LocalDate.of(2026, 11, 28),
                        anna().on(LocalDate.of(2026, 11, 28), hours("12:00-14:00"))));
        assertEquals("09:00", slots(anna().on(DAY.plusDays(1), DayHours.CLOSED)).substring(0, 5));
    }

    @Test
    void keepsTheCompanysHolidays() {
        var anna = anna().build();

        assertEquals("", closedAt(DAY).slots(DAY, anna));
        assertEquals("09:00", closedAt(DAY).slots(DAY.plusDays(1), anna).substring(0, 5));
    }

    @Test
    void keepsTheCompanysHolidaysWithHoursOfItsOwnToo() {
        var open = open("10:00-12:00").build();

        assertEquals("", new SlotDesk(open).with(withHoliday(DAY)).slots(DAY, open));
    }

    @Test
    void hasTheHoursOfTheCompanysShortDay() {
        assertEquals("10:00 11:00", onShortDay(anna()));
    }

    @Test
    void keepsOfItsOwnHoursWhatAShortDayLeavesOfThem() {
        assertEquals("10:00 11:00", onShortDay(open("09:00-18:00")));
        assertEquals("10:30", onShortDay(open("10:30-11:30", "11:45-18:00")));
        assertEquals("", onShortDay(open("20:00-23:00")));
        assertEquals("", onShortDay(open("12:00-18:00")));
    }

    @Test
    void isNotOpenedByAShortDay() {
        var mondays = new WeeklyHours(Map.of(DayOfWeek.MONDAY, DayHours.of("09:00", "18:00")));

        assertEquals("", onShortDay(anna().hours(mondays)));
    }

    @Test
    void prefersAnExceptionOfItsOwnToAShortDay() {
        var late = open("09:00-18:00").on(DAY, hours("20:00-21:00"));

        assertEquals("20:00", onShortDay(late));
    }

    private static String onShortDay(ResourceSample sample) {
        var resource = sample.build();
        var shortDay = List.of(new DatedHours(DAY, hours("10:00-12:00")));
        return new SlotDesk(resource).with(Clinic.COMPANY.with(shortDay)).slots(DAY, resource);
    }

    @Test
    void prefersAnExceptionOfItsOwnToAHoliday() {
        var anna = anna().on(DAY, hours("12:00-13:00")).build();

        assertEquals("12:00", new SlotDesk(anna).with(withHoliday(DAY)).slots(DAY, anna));
    }

    private static SlotDesk closedAt(LocalDate day) {
        return new SlotDesk(anna().build()).with(withHoliday(day));
    }

    private static Company withHoliday(LocalDate day) {
        return Clinic.COMPANY.with(List.of(new DatedHours(day, DayHours.CLOSED)));
    }

    @Test
    void cannotBeBookedWhileAbsent() {
        var absent = anna().absent(Clinic.at("11:00"), Clinic.at("13:00"));

        assertEquals("09:00 10:00 13:00 14:00 15:00 16:00 17:00", slots(absent));
    }

    @Test
    void cannotBeBookedInAnyPartOfAnAbsence() {
        var absent = anna().absent(Clinic.at("10:59"), Clinic.at("12:01"));

        assertEquals("09:00 13:00 14:00 15:00 16:00 17:00", slots(absent));
    }

    @Test
    void cannotBeBookedDuringALongAbsence() {
        var absent =
                anna().absent(Clinic.at("2026-11-20", "00:00"), Clinic.at("2026-11-25", "12:00"))
                        .absent(Clinic.at("2026-11-25", "15:00"), Clinic.at("2026-12-25", "00:00"));

        assertEquals("12:00 13:00 14:00", slots(absent));
    }

    @Test
    void needsNoTimeForBuffersWithinTheHours() {
        assertEquals("09:00 10:00", slots(open("09:00-11:00").buffer(30, 30)));
    }
}
