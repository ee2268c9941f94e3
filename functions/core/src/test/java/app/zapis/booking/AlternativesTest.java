package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.BookingOutcome.SlotTaken;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.RequestSample;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/// What a client is offered instead of a taken time.
class AlternativesTest {
    private static final Resource ANNA = Clinic.ANNA;

    private final BookingDesk desk = new BookingDesk(ANNA, Clinic.BORIS, Clinic.ROOM);

    private static SlotTaken alternatives(String... times) {
        return new SlotTaken(Arrays.stream(times).map(AlternativesTest::offered).toList());
    }

    private static OffsetDateTime offered(String time) {
        var local =
                time.length() == 5
                        ? LocalDateTime.parse(Clinic.DAY + "T" + time)
                        : LocalDateTime.parse(time);
        return local.atZone(Clinic.ZONE).toOffsetDateTime();
    }

    @Test
    void areTheNearestFreeStarts() {
        desk.taken(BookingSample.of(ANNA).at("12:00", "13:00"));

        assertEquals(
                alternatives("11:00", "13:00", "10:00", "14:00", "09:00"),
                desk.create(RequestSample.of(ANNA).at("12:00")));
    }

    @Test
    void areFreeForAllTheResources() {
        desk.taken(BookingSample.of(ANNA).at("12:00", "13:00"))
                .taken(BookingSample.of(Clinic.ROOM).at("10:30", "11:30"));

        assertEquals(
                alternatives("13:00", "14:00", "09:00", "15:00", "16:00"),
                desk.create(RequestSample.of(ANNA, Clinic.ROOM).at("12:00")));
    }

    @Test
    void fitTheWholeDuration() {
        desk.taken(BookingSample.of(ANNA).at("12:00", "13:00"))
                .taken(BookingSample.of(ANNA).at("15:00", "16:00"));

        assertEquals(
                alternatives("13:00", "10:00", "09:00", "16:00", "2026-11-24T16:00"),
                desk.create(RequestSample.of(ANNA).at("12:00").minutes(120)));
    }

    @Test
    void keepTheBuffers() {
        desk.taken(BookingSample.of(Clinic.BORIS).at("12:00", "12:30"));

        assertEquals(
                alternatives("11:00", "13:00", "10:30", "13:30", "10:00"),
                desk.create(RequestSample.of(Clinic.BORIS).at("12:00")));
    }

    @Test
    void keepTheNotice() {
        desk.clock.set(Clinic.at("11:00"));
        desk.taken(BookingSample.of(ANNA).at("12:00", "13:00"));

        assertEquals(
                alternatives("13:00", "14:00", "15:00", "16:00", "17:00"),
                desk.create(RequestSample.of(ANNA).at("12:00")));
    }

    @Test
    void keepTheHorizon() {
        var near = ResourceSample.specialist("anna").horizon(2).notice(2 * 24 * 60).build();
        desk.ports.save(near);
        desk.taken(BookingSample.of(ANNA).at("09:00", "16:00"));

        assertEquals(
                alternatives("16:00", "17:00"), desk.create(RequestSample.of(near).at("12:00")));
    }

    @Test
    void reachAWeekAround() {
        desk.taken(
                BookingSample.of(ANNA)
                        .at(Clinic.at("2026-11-23", "10:00"))
                        .lasting(Duration.ofDays(9).minusHours(1)));

        assertEquals(
                alternatives(
                        "2026-12-02T09:00",
                        "2026-12-02T10:00",
                        "2026-12-02T11:00",
                        "2026-12-02T12:00",
                        "2026-12-02T13:00"),
                desk.create(RequestSample.of(ANNA).at("12:00")));
    }

    @Test
    void areNoneWhereNothingIsFree() {
        desk.taken(
                BookingSample.of(ANNA)
                        .at(Clinic.at("2026-11-23", "10:00"))
                        .lasting(Duration.ofDays(12)));

        assertEquals(new SlotTaken(List.of()), desk.create(RequestSample.of(ANNA).at("12:00")));
    }

    @Test
    void areToldInTheResourcesZone() {
        var east =
                ResourceSample.thing("car")
                        .zone("Asia/Kamchatka")
                        .minutes(240)
                        .daily("08:00", "16:00")
                        .build();
        desk.ports.save(east);
        var noon = OffsetDateTime.parse("2026-11-25T12:00:00+12:00");
        desk.taken(BookingSample.of(east).at(noon.toInstant()));

        assertEquals(
                new SlotTaken(
                        List.of(
                                noon.minusHours(4),
                                noon.plusHours(20),
                                noon.minusHours(24),
                                noon.plusHours(24),
                                noon.minusHours(28))),
                desk.create(RequestSample.of(east).at(noon.toInstant())));
    }
}
