package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.zapis.booking.BookingOutcome.Booked;
import app.zapis.booking.BookingOutcome.Busy;
import app.zapis.booking.BookingOutcome.InvalidPhone;
import app.zapis.booking.BookingOutcome.Refused;
import app.zapis.booking.BookingOutcome.SlotTaken;
import app.zapis.booking.BookingOutcome.UnknownResource;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.RequestSample;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.Interval;
import app.zapis.slot.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class CreateBookingTest {
    private static final Resource ANNA = Clinic.ANNA;
    private static final Resource ROOM = Clinic.ROOM;

    private final BookingDesk desk = new BookingDesk(ANNA, Clinic.BORIS, ROOM, Clinic.YOGA);

    private void refuses(Refusal refusal, RequestSample request) {
        var before = desk.stored();

        assertEquals(new Refused(refusal), desk.create(request));

        assertEquals(before, desk.stored());
    }

    @Test
    void storesWhatWasAskedFor() {
        var request =
                RequestSample.of(Clinic.BORIS, ROOM)
                        .at("11:00")
                        .person("Анна", "8 (916) 123-45-67", "en")
                        .comment("с 🐶")
                        .service("massage");

        var booking = desk.booked(request);

        var interval = Interval.from(Clinic.at("11:00"), Duration.ofMinutes(30));
        assertEquals(Visit.to(List.of(Clinic.BORIS, ROOM), interval), booking.visit());
        assertEquals(new Client("Анна", new Phone("+79161234567"), Language.EN), booking.client());
        assertEquals("с 🐶", booking.comment());
        assertEquals("massage", booking.service());
        assertEquals(Optional.of(booking), desk.ports.bookings().find(booking.id()));
    }

    @Test
    void beginsWithAnUnconfirmedBookingOfTheClient() {
        var booking = desk.booked(RequestSample.of(ANNA));

        assertEquals(new Status.Booked(), booking.status());
        assertEquals(new LastMove.Never(), booking.lastMove());
        assertEquals(Actor.CLIENT, booking.origin().by());
        assertEquals(Clinic.NOW, booking.origin().at());
        assertEquals(booking.visit(), booking.origin().visit());
        assertEquals(List.of(0, 1L), List.of(booking.revision(), booking.version()));
        assertEquals(List.of(), booking.history());
    }

    @Test
    void writesInTheCompanysLanguageToWhoSaysNothing() {
        assertEquals(Language.RU, desk.booked(RequestSample.of(ANNA)).client().language());
    }

    @Test
    void givesEachBookingItsOwnIdAndKey() {
        var one = desk.booked(RequestSample.of(ANNA).at("10:00"));
        var other = desk.booked(RequestSample.of(ANNA).at("11:00"));

        assertNotEquals(one.id(), other.id());
        assertNotEquals(one.linkKey(), other.linkKey());
    }

    @Test
    void takesAnotherDurationWhereItIsAskedFor() {
        var booking = desk.booked(RequestSample.of(ANNA).minutes(95));

        assertEquals(Duration.ofMinutes(95), booking.interval().length());
    }

    @Test
    void remembersTheCutOffOfTheFirstResource() {
        var strict = ResourceSample.specialist("vera").cutOff(24 * 60).build();
        desk.ports.save(strict);

        var booking = desk.booked(RequestSample.of(strict, ROOM));

        assertEquals(Clinic.at("2026-11-24", "10:00"), booking.visit().lastChange());
    }

    @Test
    void knowsNoUnknownOrHiddenResource() {
        var gone = ResourceSample.specialist("gone").build();
        var hidden = ResourceSample.specialist("hidden").hidden().build();
        desk.ports.save(hidden);

        assertEquals(new UnknownResource(gone.id()), desk.create(RequestSample.of(ANNA, gone)));
        assertEquals(new UnknownResource(hidden.id()), desk.create(RequestSample.of(hidden, ANNA)));
        assertEquals(0, desk.stored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "123", "+7916", "8916123456"})
    void refusesAPhoneThatIsNone(String phone) {
        var request = RequestSample.of(ANNA).person("Иван", phone, "ru");

        assertEquals(new InvalidPhone(), desk.create(request));

        assertEquals(0, desk.stored());
    }

    @Test
    void booksACompanionOnlyTogetherWithAnother() {
        refuses(new Refusal.CompanionOnly(), RequestSample.of(ROOM));

        assertInstanceOf(Booked.class, desk.create(RequestSample.of(ROOM, ANNA)));
    }

    @Test
    void refusesWhatCouldNotBeMoved() {
        var car = ResourceSample.thing("car").daily("00:00", "24:00").build();
        desk.ports.save(car);
        int day = 24 * 60;
        var morning = RequestSample.of(car).at("03:00");

        refuses(new Refusal.TooLong(), morning.minutes(24 * day + 5));
        refuses(new Refusal.TooLong(), RequestSample.of(car, ANNA).at("03:00").minutes(12 * day));
        assertInstanceOf(Booked.class, desk.create(morning.minutes(24 * day)));
    }

    @Test
    void refusesAStartWithinTheNotice() {
        desk.clock.set(Clinic.at("09:00").plusMillis(1));

        refuses(
                new Refusal.TooSoon(Clinic.at("10:00").plusMillis(1)),
                RequestSample.of(ANNA).at("10:00"));

        desk.clock.set(Clinic.at("09:00"));
        assertInstanceOf(Booked.class, desk.create(RequestSample.of(ANNA).at("10:00")));
    }

    @Test
    void refusesAStartInThePast() {
        refuses(
                new Refusal.TooSoon(Clinic.at("2026-11-23", "10:00")),
                RequestSample.of(ANNA).at(Instant.parse("2020-01-01T07:00:00Z")));
    }

    @Test
    void refusesAStartBehindTheHorizon() {
        var last = LocalDate.of(2027, 1, 22);

        refuses(
                new Refusal.TooFar(last),
                RequestSample.of(ANNA).at(Clinic.at("2027-01-25", "10:00")));
        assertInstanceOf(
                Booked.class,
                desk.create(RequestSample.of(ANNA).at(Clinic.at("2027-01-22", "10:00"))));
    }

    @Test
    void refusesAStartOutsideOfTheHours() {
        var outside = new Refusal.OutsideHours(ANNA.id());

        refuses(outside, RequestSample.of(ANNA).at("08:00"));
        refuses(outside, RequestSample.of(ANNA).at("18:00"));
        refuses(outside, RequestSample.of(ANNA).at("17:30"));
        refuses(outside, RequestSample.of(ANNA).at(Clinic.at("2026-11-28", "10:00")));
    }

    @Test
    void refusesAStartDuringAnAbsence() {
        desk.ports.save(
                ResourceSample.specialist("anna")
                        .absent(Clinic.at("10:30"), Clinic.at("12:00"))
                        .build());

        refuses(new Refusal.OutsideHours(ANNA.id()), RequestSample.of(ANNA).at("10:00"));
        assertInstanceOf(Booked.class, desk.create(RequestSample.of(ANNA).at("12:00")));
    }

    @Test
    void saysWhichOfSeveralResourcesIsClosed() {
        var late = ResourceSample.thing("late").daily("12:00", "20:00").build();
        desk.ports.save(late);

        refuses(
                new Refusal.OutsideHours(late.id()),
                RequestSample.of(ANNA, ROOM, late).at("10:00"));
    }

    @Test
    void refusesAStartBetweenTheSteps() {
        refuses(new Refusal.OffStep(60), RequestSample.of(ANNA).at("10:05"));
        refuses(
                new Refusal.OffStep(60),
                RequestSample.of(ANNA).at(Clinic.at("10:00").plusSeconds(1)));
        refuses(
                new Refusal.OffStep(60),
                RequestSample.of(ANNA).at(Clinic.at("10:00").plusNanos(1)));
    }

    @Test
    void followsTheStepsOfTheFirstResource() {
        refuses(new Refusal.OffStep(60), RequestSample.of(ANNA, Clinic.BORIS).at("10:30"));

        var other = RequestSample.of(Clinic.BORIS, ANNA).at("10:30");
        assertInstanceOf(Booked.class, desk.create(other));
    }

    @Test
    void refusesATakenTimeOfAnyResource() {
        desk.taken(BookingSample.of(ROOM).at("10:30", "10:35"));

        assertInstanceOf(SlotTaken.class, desk.create(RequestSample.of(ANNA, ROOM)));
        assertEquals(1, desk.stored());
        assertInstanceOf(Booked.class, desk.create(RequestSample.of(ANNA)));
    }

    @Test
    void sharesATimeUntilTheCapacityIsReached() {
        for (int i = 0; i < 5; i++) {
            var request = RequestSample.of(Clinic.YOGA).person("Иван", "+7916000000" + i, "");
            assertInstanceOf(Booked.class, desk.create(request));
        }

        assertInstanceOf(SlotTaken.class, desk.create(RequestSample.of(Clinic.YOGA)));
    }

    @Test
    void refusesTheSameTwiceWithoutAKey() {
        desk.create(RequestSample.of(ANNA));

        assertInstanceOf(SlotTaken.class, desk.create(RequestSample.of(ANNA)));
    }

    @Test
    void saysWhenItIsTooBusy() {
        var busy = new BusyBookings(desk.ports.bookings());

        assertEquals(new Busy(), desk.create(RequestSample.of(ANNA), busy));
    }
}
