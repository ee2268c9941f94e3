package app.zapis.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.resource.Resource;
import app.zapis.resource.Settings;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.HourRange;
import app.zapis.schedule.WeeklyHours;
import app.zapis.slot.SlotBoard.Board;
import app.zapis.slot.SlotsOutcome.Day;
import app.zapis.slot.SlotsOutcome.Found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every zone of this JDK, on each day of a clock change from 2024 to 2033.
class ClockChangeTest {
    /// Hours, and how they are divided.
    record Pattern(int duration, int step, DayHours hours) {
        static Stream<Pattern> all() {
            var overMidnight =
                    List.of(HourRange.parse("00:00", "03:00"), HourRange.parse("22:00", "24:00"));
            return Stream.of(
                    new Pattern(60, 60, DayHours.of("00:00", "24:00")),
                    new Pattern(30, 30, DayHours.of("00:00", "24:00")),
                    new Pattern(5, 5, DayHours.of("00:00", "24:00")),
                    new Pattern(60, 30, DayHours.of("01:00", "05:00")),
                    new Pattern(40, 25, DayHours.of("00:35", "04:15")),
                    new Pattern(60, 60, DayHours.of("09:00", "18:00")),
                    new Pattern(120, 60, new DayHours(overMidnight)));
        }

        Resource in(ZoneId zone) {
            return ResourceSample.thing("car")
                    .zone(zone.getId())
                    .minutes(duration)
                    .step(step)
                    .hours(WeeklyHours.daily(hours))
                    .build();
        }

        List<OffsetDateTime> slots(LocalDate day, WallClock wallClock) {
            return wallClock.slots(day, hours, step, duration);
        }
    }

    private static final Pattern WHOLE_DAY = new Pattern(60, 60, DayHours.of("00:00", "24:00"));

    private record Difference(
            ClockChange change, Pattern pattern, List<Day> expected, List<Day> found) {}

    @Test
    void looksAtTheWholeWorld() {
        assertTrue(ClockChange.zones().size() > 30, () -> ClockChange.zones() + "");
        assertTrue(ClockChange.all().size() > 500, () -> ClockChange.all().size() + " days");
    }

    @Test
    void findsWhatTheClockOnTheWallAllows() {
        var differences =
                ClockChange.all().stream().flatMap(ClockChangeTest::differences).limit(3).toList();

        assertEquals(List.of(), differences);
    }

    private static Stream<Difference> differences(ClockChange change) {
        var wallClock = new WallClock(change.zone(), change.day());
        return Pattern.all().flatMap(pattern -> differences(pattern, change, wallClock));
    }

    /// On the day itself, and on it with both its neighbours.
    private static Stream<Difference> differences(
            Pattern pattern, ClockChange change, WallClock wallClock) {
        var three = days(change).map(day -> new Day(day, pattern.slots(day, wallClock))).toList();
        var resource = pattern.in(change.zone());
        return Stream.of(three.subList(1, 2), three)
                .map(days ->
                        new Difference(
                                change, pattern, days, find(resource, days, wallClock.before())))
                .filter(one -> !one.expected().equals(one.found()));
    }

    private static Stream<LocalDate> days(ClockChange change) {
        return change.day().minusDays(1).datesUntil(change.day().plusDays(2));
    }

    private static List<Day> find(Resource resource, List<Day> days, Instant now) {
        var settings = new Settings(Clinic.COMPANY, Map.of(resource.id(), resource));
        SlotBoard board = (ids, stretch) -> new Board(settings, Map.of());
        var query =
                new SlotQuery(
                        List.of(resource.id()),
                        days.getFirst().date(),
                        days.size(),
                        SlotQuery.USUAL);
        var outcome = new FindSlots(board, InstantSource.fixed(now)).find(query);
        return outcome instanceof Found(_, _, var found) ? found : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        // Spring: the hour from 02:00 does not exist, the one from 03:00 is an hour sooner.
        "Europe/Berlin, 2026-03-29, 01:00+01:00 03:00+02:00 04:00+02:00",
        // Autumn: 02:00 comes twice, and both can be booked.
        "Europe/Berlin, 2026-10-25, 01:00+02:00 02:00+02:00 02:00+01:00 03:00+01:00 04:00+01:00",
        // Half an hour's change.
        "Australia/Lord_Howe, 2026-10-04, 01:00+10:30 03:00+11:00 04:00+11:00",
        "Australia/Lord_Howe, 2026-04-05, 01:00+11:00 02:00+10:30 03:00+10:30 04:00+10:30",
        // Two hours' change.
        "Antarctica/Troll, 2026-03-29, 03:00+02:00 04:00+02:00",
        // Never a change.
        "Europe/Moscow, 2026-03-29, 01:00+03:00 02:00+03:00 03:00+03:00 04:00+03:00",
    })
    void keepsTheSmallHoursAsAPersonWouldExpect(String zone, LocalDate day, String expected) {
        var resource = ResourceSample.thing("car").zone(zone).daily("01:00", "05:00").build();

        assertEquals(List.of(expected.split(" ")), slots(resource, day));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "Africa/Cairo, 2026-04-24, 23", // begins at 01:00
        "Africa/Cairo, 2026-10-29, 25", // its last hour comes twice
        "America/Havana, 2026-11-01, 25", // its first hour comes twice
        "Europe/Moscow, 2026-10-25, 24",
    })
    void fillsAsManyHoursAsTheDayHas(String zone, LocalDate day, int hours) {
        var resource = ResourceSample.thing("car").zone(zone).daily("00:00", "24:00").build();

        assertEquals(hours, slots(resource, day).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 09:00+02:00 12:00+02:00 15:00+02:00",
        "2026-10-25, 09:00+01:00 12:00+01:00 15:00+01:00",
    })
    void keepsTheHoursOfAnOfficeByTheClock(LocalDate day, String expected) {
        var office =
                ResourceSample.specialist("anna")
                        .zone("Europe/Berlin")
                        .minutes(180)
                        .daily("09:00", "18:00")
                        .build();

        assertEquals(List.of(expected.split(" ")), slots(office, day));
    }

    private static List<String> slots(Resource resource, LocalDate day) {
        var desk =
                new SlotDesk(resource).at(day.minusDays(9).atStartOfDay(Clinic.ZONE).toInstant());
        return desk.exactSlots(day, resource).stream()
                .map(slot -> slot.toLocalTime() + slot.getOffset().toString())
                .toList();
    }

    /// The usual mistakes, planted: the wall clock must tell them from the truth.
    @ParameterizedTest
    @EnumSource
    void findsEachUsualMistake(Mistake mistake) {
        var zone = ZoneId.of("Europe/Berlin");
        var spring = LocalDate.of(2026, 3, 29);
        var autumn = LocalDate.of(2026, 10, 25);

        assertEquals(onTheWall(zone, spring.plusDays(1)), mistake.slots(spring.plusDays(1), zone));
        assertNotEquals(
                List.of(onTheWall(zone, spring), onTheWall(zone, autumn)),
                List.of(mistake.slots(spring, zone), mistake.slots(autumn, zone)));
    }

    private static List<OffsetDateTime> onTheWall(ZoneId zone, LocalDate day) {
        return WHOLE_DAY.slots(day, new WallClock(zone, day));
    }

    /// Ways to find a whole day's slots that are right on all days but a few.
    enum Mistake {
        HOURS_OF_THE_CLOCK_ONE_BY_ONE {
            @Override
            List<OffsetDateTime> slots(LocalDate day, ZoneId zone) {
                return IntStream.range(0, 24)
                        .mapToObj(hour -> day.atTime(hour, 0).atZone(zone).toOffsetDateTime())
                        .toList();
            }
        },
        HOURS_OF_THE_CLOCK_WITHOUT_TWINS {
            @Override
            List<OffsetDateTime> slots(LocalDate day, ZoneId zone) {
                return HOURS_OF_THE_CLOCK_ONE_BY_ONE.slots(day, zone).stream().distinct().toList();
            }
        },
        TWENTY_FOUR_HOURS_FROM_MIDNIGHT {
            @Override
            List<OffsetDateTime> slots(LocalDate day, ZoneId zone) {
                return IntStream.range(0, 24)
                        .mapToObj(hour -> day.atStartOfDay(zone).plusHours(hour).toOffsetDateTime())
                        .toList();
            }
        },
        THE_OFFSET_OF_MIDNIGHT_ALL_DAY {
            @Override
            List<OffsetDateTime> slots(LocalDate day, ZoneId zone) {
                var offset = day.atStartOfDay(zone).getOffset();
                return IntStream.range(0, 24)
                        .mapToObj(hour -> OffsetDateTime.of(day, LocalTime.of(hour, 0), offset))
                        .toList();
            }
        };

        abstract List<OffsetDateTime> slots(LocalDate day, ZoneId zone);
    }
}
