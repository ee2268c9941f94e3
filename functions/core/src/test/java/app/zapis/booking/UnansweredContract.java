package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Reception.Arrival;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.limit.Address;
import app.zapis.limit.Caller;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.RequestSample;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.stream.Stream;

/// What every implementation of [Reception] knows of bookings that wait for an answer.
public abstract class UnansweredContract extends Bookable {
    private static final Phone OTHER_PHONE = new Phone("+79990000001");

    private final Random chance = new Random(1);

    private Arrival receive(BookingId booking, Phone phone) {
        var caller = new Caller(Address.of("203.0.113.7"), phone, Clinic.NOW);
        var ticket = Ticket.random(booking, chance);
        return ports().reception().receive(ticket, RequestSample.of(ANNA).build(), caller);
    }

    private boolean hasToConfirm(Phone phone) {
        return receive(BookingId.random(chance), phone).hasToConfirm();
    }

    private boolean hasToConfirm() {
        return hasToConfirm(BookingSample.PHONE);
    }

    private void listed(Booking... bookings) {
        Stream.of(bookings).forEach(ports().bookingLists()::refresh);
    }

    private static Booking at(String time) {
        return BookingSample.of(ANNA).at(time).build();
    }

    @Test
    void asksAPhoneWithThreeUnansweredBookingsToConfirm() {
        listed(at("10:00"), at("11:00"));
        assertFalse(hasToConfirm());

        listed(BookingSample.of(ANNA).at(Clinic.NOW).build());

        assertTrue(hasToConfirm());
        assertFalse(hasToConfirm(OTHER_PHONE));
    }

    @Test
    void asksForNoOtherBookings() {
        var other = new Client("Мария", OTHER_PHONE, Language.RU);
        listed(
                at("14:00"),
                at("15:00"),
                BookingSample.of(ANNA).at(Clinic.NOW.minusMillis(1)).build(),
                at("10:00").confirmed(Clinic.NOW),
                Later.cancelled(at("11:00")),
                BookingSample.of(ANNA).at("12:00").byStaff().build(),
                BookingSample.of(ANNA).at("13:00").client(other).build());

        assertFalse(hasToConfirm());
    }

    /// A booking that was asked for a moment ago, so that no list has it yet.
    private Booking unlisted(String time) {
        var booking = claimed(BookingSample.of(ANNA).at(time));
        receive(booking.id(), BookingSample.PHONE);
        return booking;
    }

    @Test
    void knowsOfTodaysBookingsThatAreNotListedYet() {
        unlisted("10:00");
        unlisted("11:00");
        assertFalse(hasToConfirm());

        var third = unlisted("12:00");

        assertTrue(hasToConfirm());
        ports().bookings().confirm(third.id(), third.linkKey(), new Seen.Unsaid(), Clinic.NOW);
        assertFalse(hasToConfirm());
    }

    @Test
    void countsABookingOnceThatIsListedAsWell() {
        listed(unlisted("10:00"), unlisted("11:00"));

        assertFalse(hasToConfirm());

        listed(at("12:00"));
        assertTrue(hasToConfirm());
    }

    @Test
    void doesNotAskForTheBookingItself() {
        listed(at("10:00"));
        unlisted("11:00");
        var third = unlisted("12:00");

        var again = receive(third.id(), BookingSample.PHONE);

        assertFalse(again.hasToConfirm());
    }

    @Test
    void doesNotAskForTodaysBookingsOfAnotherPhoneByNow() {
        unlisted("10:00");
        unlisted("11:00");
        var third = unlisted("12:00");
        var other = new Client("Мария", OTHER_PHONE, Language.RU);

        ports().bookings().update(third, third.with(other, ""));

        assertFalse(hasToConfirm());
    }

    @Test
    void asksForNothingThatWasNotBooked() {
        var _ = hasToConfirm();
        var _ = hasToConfirm();
        var _ = hasToConfirm();

        assertFalse(hasToConfirm());
    }
}
