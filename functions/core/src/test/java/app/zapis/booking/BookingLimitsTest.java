package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.zapis.booking.BookingOutcome.Booked;
import app.zapis.booking.BookingOutcome.Busy;
import app.zapis.booking.BookingOutcome.Refused;
import app.zapis.booking.BookingOutcome.Replayed;
import app.zapis.booking.BookingOutcome.SlotTaken;
import app.zapis.booking.BookingOutcome.TooMany;
import app.zapis.booking.BookingOutcome.Unreachable;
import app.zapis.client.NoSms;
import app.zapis.company.Limits;
import app.zapis.limit.Address;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.RequestSample;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.stream.Stream;

/// How often strangers may book. It is 09:00 in Moscow, 06:00 by UTC.
class BookingLimitsTest {
    private static final Duration UNTIL_NEXT_HOUR = Duration.ofHours(1);
    private static final Duration UNTIL_NEXT_DAY = Duration.ofHours(18);

    /// Room for everyone.
    private static final Resource HALL = ResourceSample.thing("hall").capacity(100).build();

    private final BookingDesk desk = new BookingDesk(HALL, Clinic.ANNA);

    private void allow(int perPhone, int perAddress) {
        desk.ports.save(Clinic.COMPANY.with(new Limits(perPhone, perAddress, 1000, 20_000)));
    }

    private static RequestSample of(int client) {
        return RequestSample.of(HALL).person("Иван", "+7916%07d".formatted(client), "");
    }

    private void book(RequestSample... requests) {
        Stream.of(requests)
                .forEach(request -> assertInstanceOf(Booked.class, desk.create(request)));
    }

    private void assertTooMany(Duration retryAfter, RequestSample request) {
        var before = desk.stored();

        assertEquals(new TooMany(retryAfter), desk.create(request));

        assertEquals(before, desk.stored());
    }

    @Test
    void holdForAPhoneByTheDay() {
        allow(2, 100);
        book(of(1), of(1));

        assertTooMany(UNTIL_NEXT_DAY, of(1));

        book(of(2));
        desk.clock.advance(UNTIL_NEXT_DAY);
        book(of(1));
    }

    @Test
    void holdForAPhoneFromWhereverItIsBooked() {
        allow(1, 100);
        book(of(1));
        desk.address = Address.of("198.51.100.1");

        assertTooMany(UNTIL_NEXT_DAY, of(1));
    }

    @Test
    void holdForAnAddressByTheHour() {
        allow(100, 2);
        book(of(1), of(2));
        desk.clock.advance(Duration.ofMinutes(50));

        assertTooMany(Duration.ofMinutes(10), of(3));

        desk.clock.advance(Duration.ofMinutes(10));
        book(of(3));
    }

    @Test
    void holdForAnAddressByTheDay() {
        allow(100, 1);
        for (int hour = 0; hour < 10; hour++) {
            book(of(hour));
            desk.clock.advance(UNTIL_NEXT_HOUR);
        }

        assertTooMany(UNTIL_NEXT_DAY.minusHours(10), of(11));
    }

    @Test
    void holdForAllTogether() {
        allow(100, 1);
        for (int i = 0; i < 10; i++) {
            desk.address = Address.of("198.51.100." + i);
            book(of(i));
        }
        desk.address = Address.of("203.0.113.8");

        assertTooMany(UNTIL_NEXT_HOUR, of(11));
    }

    @Test
    void countARefusalForTheAddressAlone() {
        allow(1, 3);
        desk.taken(BookingSample.of(Clinic.ANNA));
        var taken = RequestSample.of(Clinic.ANNA).person("Иван", "+79160000001", "");

        assertInstanceOf(SlotTaken.class, desk.create(taken));
        assertInstanceOf(Refused.class, desk.create(of(1).at("08:00")));

        book(of(1));
        assertTooMany(UNTIL_NEXT_HOUR, of(2));
    }

    @Test
    void doNotCountRefusalsForAllTogether() {
        allow(100, 1);
        for (int i = 0; i < 20; i++) {
            desk.address = Address.of("198.51.100." + i);
            assertInstanceOf(Refused.class, desk.create(of(i).at("08:00")));
        }
        desk.address = Address.of("203.0.113.8");

        book(of(1));
    }

    @Test
    void countARepeatedRequestOnce() {
        allow(2, 2);
        var first = desk.booked(of(1).key("a-key"));
        for (int i = 0; i < 5; i++) {
            assertEquals(new Replayed(first), desk.create(of(1).key("a-key")));
        }

        book(of(1));
    }

    @Test
    void answerARepeatedRequestBeyondThem() {
        allow(1, 1);
        var first = desk.booked(of(1).key("a-key"));
        assertTooMany(UNTIL_NEXT_DAY, of(1));

        assertEquals(new Replayed(first), desk.create(of(1).key("a-key")));
    }

    @Test
    void doNotCountWhatWasTooMany() {
        allow(100, 1);
        book(of(1));
        for (int i = 0; i < 20; i++) {
            assertTooMany(UNTIL_NEXT_HOUR, of(2));
        }
        desk.clock.advance(UNTIL_NEXT_HOUR);

        book(of(2));
    }

    @Test
    void doNotCountWhatTheTableWasTooBusyFor() {
        allow(1, 1);

        assertEquals(new Busy(), desk.create(of(1), new BusyBookings(desk.ports.bookings())));

        book(of(1));
    }

    @Test
    void letNobodyInAtZero() {
        allow(0, 0);

        assertTooMany(UNTIL_NEXT_DAY, of(1));
    }

    private Booking unanswered(String time) {
        return desk.booked(RequestSample.of(HALL).at(time));
    }

    @Test
    void askAPhoneWithThreeUnansweredBookingsToConfirmFirst() {
        var first = unanswered("10:00");
        unanswered("11:00");
        unanswered("12:00");

        assertTooMany(UNTIL_NEXT_DAY, RequestSample.of(HALL).at("13:00"));

        desk.ports
                .bookings()
                .confirm(first.id(), first.linkKey(), new Seen.Unsaid(), desk.clock.instant());
        book(RequestSample.of(HALL).at("13:00"));
    }

    @Test
    void doNotTellWhoHasToConfirmFromWhoHasBookedTooOften() {
        unanswered("10:00");
        unanswered("11:00");
        unanswered("12:00");
        var toConfirm = desk.create(RequestSample.of(HALL).at("13:00"));
        allow(0, 100);

        assertEquals(desk.create(of(2)), toConfirm);
    }

    @ParameterizedTest
    @CsvSource({
        "+74951234567, FIXED_LINE",
        "+78001234567, FIXED_LINE",
        "+77011234567, COUNTRY_NOT_ALLOWED"
    })
    void leaveOutPhonesThatCannotBeTexted(String phone, NoSms why) {
        var request = RequestSample.of(HALL).person("Иван", phone, "");

        assertEquals(new Unreachable(why), desk.create(request));

        assertEquals(0, desk.stored());
    }
}
