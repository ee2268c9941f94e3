package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.zapis.booking.BookingOutcome.Booked;
import app.zapis.booking.BookingOutcome.KeyReused;
import app.zapis.booking.BookingOutcome.Replayed;
import app.zapis.booking.BookingOutcome.SlotTaken;
import app.zapis.booking.BookingOutcome.UnknownResource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.RequestSample;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/// The same request sent twice.
class IdempotencyTest {
    private final BookingDesk desk = new BookingDesk(Clinic.ANNA, Clinic.BORIS, Clinic.ROOM);

    private static RequestSample request() {
        return RequestSample.of(Clinic.ANNA).key("key-1");
    }

    @Test
    void makesOneBooking() {
        var booking = desk.booked(request());

        assertEquals(new Replayed(booking), desk.create(request()));

        assertEquals(1, desk.stored());
    }

    @Test
    void isTheSameInWhicheverWayThePhoneIsWritten() {
        var booking = desk.booked(request().person("Иван", "+79161234567", "ru"));

        var again = desk.create(request().person("Иван", "8 (916) 123-45-67", "ru"));

        assertEquals(new Replayed(booking), again);
    }

    @Test
    void isAnsweredTheSameWhenItIsTooSoonByNow() {
        var booking = desk.booked(request());
        desk.clock.set(Clinic.at("09:30"));

        assertEquals(new Replayed(booking), desk.create(request()));
    }

    @Test
    void isAnsweredTheSameWhenItIsPast() {
        var booking = desk.booked(request());
        desk.clock.set(Clinic.at("2026-12-25", "12:00"));

        assertEquals(new Replayed(booking), desk.create(request()));
    }

    @Test
    void isAnsweredTheSameWhenTheRulesHaveChanged() {
        var booking = desk.booked(request());
        desk.ports.save(ResourceSample.specialist("anna").daily("20:00", "21:00").build());

        assertEquals(new Replayed(booking), desk.create(request()));
    }

    @Test
    void isAnsweredTheSameWhenTheResourceIsHidden() {
        var booking = desk.booked(request());
        desk.ports.save(ResourceSample.specialist("anna").hidden().build());

        assertEquals(new Replayed(booking), desk.create(request()));
        assertEquals(new UnknownResource(Clinic.ANNA.id()), desk.create(request().key("key-2")));
    }

    @Test
    void isAnsweredWithTheFirstVisitAfterAMove() {
        var booking = desk.booked(request());
        var moved = Later.moved(booking, "14:00", "15:00", Clinic.ANNA);
        desk.ports.bookings().move(booking, moved, Capacities.of(List.of(Clinic.ANNA)));

        var outcome = desk.create(request());

        assertEquals(new Replayed(moved), outcome);
        assertEquals(booking.visit(), moved.origin().visit());
    }

    @Test
    void isAnsweredTheSameWhenItsOldTimeIsTakenByNow() {
        var booking = desk.booked(request());
        var moved = Later.moved(booking, "14:00", "15:00", Clinic.ANNA);
        desk.ports.bookings().move(booking, moved, Capacities.of(List.of(Clinic.ANNA)));
        desk.taken(BookingSample.of(Clinic.ANNA));

        assertEquals(new Replayed(moved), desk.create(request()));
    }

    @Test
    void isAnsweredTheSameWhenItIsCancelled() {
        var booking = desk.booked(request());
        var cancelled = Later.cancelled(booking);
        desk.ports.bookings().cancel(booking, cancelled);

        assertEquals(new Replayed(cancelled), desk.create(request()));
    }

    static Stream<RequestSample> others() {
        return Stream.of(
                request().at("11:00"),
                request().minutes(30),
                request().comment("!"),
                request().service("massage"),
                request().person("Пётр", "+79161234567", ""),
                request().person("Иван", "+79161234567", "en"),
                RequestSample.of(Clinic.BORIS).key("key-1"),
                RequestSample.of(Clinic.ANNA, Clinic.ROOM).key("key-1"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void isNoOtherRequestWithTheSameKey(RequestSample other) {
        desk.booked(request());

        assertEquals(new KeyReused(), desk.create(other));

        assertEquals(1, desk.stored());
    }

    @ParameterizedTest
    @MethodSource("others")
    void isNoOtherRequestWithTheSameKeyWhateverTheTime(RequestSample other) {
        desk.booked(request());
        desk.clock.set(Clinic.at("2026-12-25", "12:00"));

        assertEquals(new KeyReused(), desk.create(other));
    }

    @Test
    void isAnotherRequestWithTheSameKeyOfAnotherClient() {
        var booking = desk.booked(request());

        var other = desk.booked(request().at("11:00").person("Пётр", "+79161234568", ""));

        assertNotEquals(booking.id(), other.id());
    }

    @Test
    void isTriedAgainAfterARefusal() {
        desk.taken(BookingSample.of(Clinic.ANNA));
        var there = desk.ports.table().bookings().getFirst();
        assertInstanceOf(SlotTaken.class, desk.create(request()));
        desk.ports.bookings().cancel(there, Later.cancelled(there));

        assertInstanceOf(Booked.class, desk.create(request()));
    }

    @Test
    void isAnsweredAlikeToAClientWhosePhoneIsNoneAndToOneWithoutBooking() {
        desk.clock.set(Clinic.at("09:30"));

        assertInstanceOf(BookingOutcome.Refused.class, desk.create(request()));
        assertEquals(
                new BookingOutcome.InvalidPhone(), desk.create(request().person("Иван", "12", "")));
    }
}
