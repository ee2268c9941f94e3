package app.zapis.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/// Slots by what is claimed, with buffers and capacities; and by notice and horizon.
class ClaimedTimeTest {
    private static final LocalDate DAY = Clinic.DAY;

    @Test
    void leavesOutWhatIsTaken() {
        var desk =
                new SlotDesk(Clinic.ANNA)
                        .booked(BookingSample.of(Clinic.ANNA).at("10:00", "11:00").build())
                        .booked(BookingSample.of(Clinic.ANNA).at("13:30", "14:30").build());

        assertEquals("09:00 11:00 12:00 15:00 16:00 17:00", desk.slots(DAY, Clinic.ANNA));
    }

    @Test
    void leavesOutWhatIsTakenByTheBuffersOfEither() {
        var boris =
                ResourceSample.specialist("boris")
                        .minutes(30)
                        .buffer(10, 20)
                        .daily("11:00", "13:30")
                        .build();
        var desk = new SlotDesk(boris).booked(BookingSample.of(boris).at("12:00").build());

        assertEquals("11:00 13:00", desk.slots(DAY, boris));
    }

    @Test
    void keepsTheSumOfBothBuffersFree() {
        var boris = ResourceSample.specialist("boris").minutes(30).step(5).buffer(10, 20).build();
        var desk =
                new SlotDesk(boris)
                        .booked(BookingSample.of(boris).at("09:30", "10:00").build())
                        .booked(BookingSample.of(boris).at("11:30", "12:00").build());

        assertEquals("10:30 12:30", desk.slots(DAY, boris).substring(0, 11));
    }

    @Test
    void keepsABufferOfFewMinutesAsWholeQuanta() {
        var vera = ResourceSample.specialist("vera").minutes(30).step(5).buffer(0, 7).build();
        var desk = new SlotDesk(vera).booked(BookingSample.of(vera).at("09:00", "09:30").build());

        assertEquals("09:40", desk.slots(DAY, vera).substring(0, 5));
    }

    @Test
    void seesBuffersOverMidnight() {
        var night = ResourceSample.thing("car").daily("00:00", "24:00").buffer(0, 120).build();
        var before = BookingSample.of(night).at(Clinic.at("2026-11-24", "23:00")).build();
        var after = BookingSample.of(night).at(Clinic.at("2026-11-26", "01:00")).build();
        var desk = new SlotDesk(night).booked(before, after);

        var slots = desk.slots(DAY, night);

        assertEquals("02:00", slots.substring(0, 5));
        assertEquals("22:00", slots.substring(slots.length() - 5));
    }

    @Test
    void showsAResourceUntilItsCapacityIsReached() {
        var duo = ResourceSample.thing("duo").daily("10:00", "13:00").capacity(2).build();
        var desk = new SlotDesk(duo).booked(BookingSample.of(duo).at("10:30", "11:30").build());
        assertEquals("10:00 11:00 12:00", desk.slots(DAY, duo));

        desk.booked(BookingSample.of(duo).at("11:00", "11:15").build());

        assertEquals("10:00 12:00", desk.slots(DAY, duo));
    }

    @Test
    void hidesAnOverbookedTime() {
        var desk =
                new SlotDesk(Clinic.ANNA)
                        .booked(BookingSample.of(Clinic.ANNA).at("09:00", "11:00").build())
                        .booked(BookingSample.of(Clinic.ANNA).at("09:00", "10:00").build());

        assertEquals("11:00", desk.slots(DAY, Clinic.ANNA).substring(0, 5));
    }

    @Test
    void beginsWhereTheNoticeEnds() {
        var desk = new SlotDesk(Clinic.ANNA);

        assertEquals("11:00", desk.at(Clinic.at("10:00")).slots(DAY, Clinic.ANNA).substring(0, 5));
        assertEquals(
                "12:00",
                desk.at(Clinic.at("10:00").plusMillis(1)).slots(DAY, Clinic.ANNA).substring(0, 5));
        assertEquals("17:00", desk.at(Clinic.at("16:00")).slots(DAY, Clinic.ANNA));
        assertEquals("", desk.at(Clinic.at("16:01")).slots(DAY, Clinic.ANNA));
    }

    @Test
    void beginsAtOnceWithoutANotice() {
        var now = ResourceSample.specialist("anna").notice(0).build();
        var desk = new SlotDesk(now);

        assertEquals("17:00", desk.at(Clinic.at("17:00")).slots(DAY, now));
        assertEquals("", desk.at(Clinic.at("17:01")).slots(DAY, now));
    }

    @Test
    void countsTheNoticeOverDays() {
        var slow = ResourceSample.specialist("anna").notice(3 * 24 * 60).build();

        assertEquals("", new SlotDesk(slow).slots(DAY, slow));
        assertEquals("09:00", new SlotDesk(slow).slots(DAY.plusDays(1), slow).substring(0, 5));
    }

    @Test
    void endsWithTheLastDayOfTheHorizon() {
        var near = ResourceSample.specialist("anna").horizon(2).build();
        var desk = new SlotDesk(near);

        assertEquals("17:00", desk.slots(DAY, near).substring(48));
        assertEquals("", desk.slots(DAY.plusDays(1), near));
    }

    @Test
    void countsTheHorizonInTheResourcesOwnDays() {
        var east =
                ResourceSample.thing("car")
                        .zone("Asia/Kamchatka")
                        .daily("10:00", "11:00")
                        .horizon(0)
                        .build();
        var desk = new SlotDesk(east).at(Clinic.at("2026-11-24", "16:00"));

        assertEquals("10:00", desk.slots(DAY, east));
        assertEquals("", desk.slots(DAY.plusDays(1), east));
    }

    @Test
    void looksAtNoticeAndHorizonOfTheFirstResourceOnly() {
        var strict = ResourceSample.thing("car").notice(60 * 24 * 60).horizon(0).build();
        var desk = new SlotDesk(Clinic.ANNA, strict);

        assertEquals("09:00", desk.slots(DAY, Clinic.ANNA, strict).substring(0, 5));
        assertEquals("", desk.slots(DAY, strict, Clinic.ANNA));
    }

    @Test
    void letsABookingEndBehindTheHorizon() {
        var car =
                ResourceSample.thing("car")
                        .daily("00:00", "24:00")
                        .minutes(24 * 60)
                        .step(12 * 60)
                        .horizon(2)
                        .build();

        assertEquals("00:00 12:00", new SlotDesk(car).slots(DAY, car));
    }
}
