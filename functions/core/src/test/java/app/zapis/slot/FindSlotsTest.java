package app.zapis.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.resource.Resource;
import app.zapis.resource.Settings;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.Footprint;
import app.zapis.slot.SlotBoard.Board;
import app.zapis.slot.SlotsOutcome.CompanionOnly;
import app.zapis.slot.SlotsOutcome.Day;
import app.zapis.slot.SlotsOutcome.Found;
import app.zapis.slot.SlotsOutcome.TooLong;
import app.zapis.slot.SlotsOutcome.UnknownResource;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class FindSlotsTest {
    private static final LocalDate DAY = Clinic.DAY;

    @Test
    void answersWithZoneDurationAndOffsets() {
        var vera = ResourceSample.specialist("vera").daily("09:00", "10:00").build();

        var outcome = new SlotDesk(vera).ask(DAY, vera);

        var slot = OffsetDateTime.parse("2026-11-25T09:00:00+03:00");
        assertEquals(new Found(Clinic.ZONE, 60, List.of(new Day(DAY, List.of(slot)))), outcome);
    }

    @Test
    void listsEveryAskedDayInOrderFullOrNot() {
        var saturday = LocalDate.of(2026, 11, 28);

        var days = new SlotDesk(Clinic.ANNA).days(saturday, 31, SlotQuery.USUAL, Clinic.ANNA);

        assertEquals(
                saturday.datesUntil(saturday.plusDays(31)).toList(),
                days.stream().map(Day::date).toList());
        assertEquals(List.of(), days.get(1).slots());
        assertEquals(9, days.get(2).slots().size());
    }

    @Test
    void listsEveryAskedDayThatIsPast() {
        var days =
                new SlotDesk(Clinic.ANNA)
                        .days(LocalDate.of(2020, 1, 1), 2, SlotQuery.USUAL, Clinic.ANNA);

        assertEquals(
                List.of(
                        new Day(LocalDate.of(2020, 1, 1), List.of()),
                        new Day(LocalDate.of(2020, 1, 2), List.of())),
                days);
    }

    @Test
    void takesTheAskedDuration() {
        var desk = new SlotDesk(Clinic.ANNA);

        assertEquals("09:00 10:00 11:00 12:00 13:00", desk.slots(DAY, 300, Clinic.ANNA));
        assertEquals("09:00", desk.slots(DAY, 540, Clinic.ANNA));
        assertEquals("", desk.slots(DAY, 545, Clinic.ANNA));
    }

    @Test
    void knowsNoUnknownResource() {
        var outcome = new SlotDesk(Clinic.ANNA).ask(DAY, Clinic.ANNA, Clinic.BORIS);

        assertEquals(new UnknownResource(Clinic.BORIS.id()), outcome);
    }

    @Test
    void showsNothingOfAHiddenResource() {
        var hidden = ResourceSample.specialist("anna").hidden().build();

        assertEquals(new UnknownResource(hidden.id()), new SlotDesk(hidden).ask(DAY, hidden));
    }

    @Test
    void showsACompanionOnlyTogetherWithAnother() {
        var desk = new SlotDesk(Clinic.ANNA, Clinic.ROOM);

        assertEquals(new CompanionOnly(), desk.ask(DAY, Clinic.ROOM));
        assertEquals(
                "09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00",
                desk.slots(DAY, Clinic.ANNA, Clinic.ROOM));
    }

    @Test
    void refusesADurationThatCouldNotBeStored() {
        var car = ResourceSample.thing("car").daily("00:00", "24:00").build();
        var desk = new SlotDesk(car, Clinic.ANNA);
        int day = 24 * 60;

        assertEquals(new TooLong(), desk.ask(SlotDesk.query(DAY, 1, 25 * day, car)));
        assertEquals(new TooLong(), desk.ask(SlotDesk.query(DAY, 1, 12 * day, car, Clinic.ANNA)));
        assertEquals(24, desk.days(DAY, 1, 23 * day, car).getFirst().slots().size());
    }

    @Test
    void wantsAllTheResourcesOpenAndFree() {
        var late = ResourceSample.specialist("vera").daily("12:00", "20:00").build();
        var desk =
                new SlotDesk(Clinic.ANNA, late)
                        .booked(BookingSample.of(Clinic.ANNA).at("13:00").build())
                        .booked(BookingSample.of(late).at("15:30").build());

        assertEquals("12:00 14:00 17:00", desk.slots(DAY, Clinic.ANNA, late));
    }

    @Test
    void takesZoneStepsAndDurationFromTheFirstResource() {
        var ural =
                ResourceSample.thing("car")
                        .zone("Asia/Yekaterinburg")
                        .minutes(120)
                        .step(90)
                        .daily("09:00", "18:00")
                        .build();
        var desk = new SlotDesk(Clinic.ANNA, ural);

        assertEquals(
                "09:00 10:00 11:00 12:00 13:00 14:00 15:00", desk.slots(DAY, Clinic.ANNA, ural));
        assertEquals("12:00 13:30 15:00", desk.slots(DAY, ural, Clinic.ANNA));
        assertEquals(
                OffsetDateTime.parse("2026-11-25T12:00:00+05:00"),
                desk.exactSlots(DAY, ural, Clinic.ANNA).getFirst());
    }

    @Test
    void countsTheDaysOfTheFirstResource() {
        var east =
                ResourceSample.thing("car").zone("Asia/Kamchatka").daily("00:00", "24:00").build();
        var west =
                ResourceSample.thing("bus")
                        .zone("America/Anchorage")
                        .daily("00:00", "24:00")
                        .build();
        var desk = new SlotDesk(east, west);

        assertEquals(
                OffsetDateTime.parse("2026-11-25T00:00:00+12:00"),
                desk.exactSlots(DAY, east, west).getFirst());
        assertEquals(
                OffsetDateTime.parse("2026-11-25T23:00:00-09:00"),
                desk.exactSlots(DAY, west, east).getLast());
        assertEquals(24, desk.exactSlots(DAY, west, east).size());
    }

    @Test
    void readsOnceButForBookingsLongerThanHalfADay() {
        assertEquals(1, reads(31, 60, Clinic.ANNA));
        assertEquals(1, reads(1, 720, Clinic.ANNA));
        assertEquals(2, reads(1, 3 * 24 * 60, Clinic.ANNA));
    }

    private static int reads(int days, int minutes, Resource resource) {
        var settings = new Settings(Clinic.COMPANY, Map.of(resource.id(), resource));
        var read = new ArrayList<Footprint>();
        SlotBoard board =
                (ids, stretch) -> {
                    read.add(stretch);
                    return new Board(settings, Map.of());
                };
        new FindSlots(board, InstantSource.fixed(Clinic.NOW))
                .find(SlotDesk.query(DAY, days, minutes, resource));
        return read.size();
    }

    @Test
    void looksAtClaimsFarBehindTheAskedDays() {
        var car = ResourceSample.thing("car").daily("00:00", "24:00").build();
        var taken =
                BookingSample.of(car)
                        .at(Clinic.at("00:00").plus(Duration.ofDays(5)))
                        .lasting(Duration.ofDays(1))
                        .build();
        var desk = new SlotDesk(car).booked(taken);

        assertEquals("00:00", desk.slots(DAY, 5 * 24 * 60, car));
    }
}
