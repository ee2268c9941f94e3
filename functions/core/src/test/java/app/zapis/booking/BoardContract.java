package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

/// What every implementation of [Board] does. How its lists are kept is for the contract of those who keep them.
public abstract class BoardContract extends Bookable {
    private List<BookingId> anna(String from, String to) {
        return ports().board().of(ANNA.id(), Clinic.at(from), Clinic.at(to)).stream()
                .map(Booking::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:00, around it, true",
        "10:15, 10:30, within it, true",
        "10:55, 12:00, over its end, true",
        "09:00, 10:05, over its start, true",
        "11:00, 12:00, after it, false",
        "09:00, 10:00, before it, false",
    })
    void listsWhatOverlaps(String from, String to, String how, boolean listed) {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));

        assertEquals(listed ? List.of(booking.id()) : List.of(), anna(from, to), how);
    }

    @Test
    void listsByStart() {
        var second = claimed(BookingSample.of(ANNA, ROOM).at("12:00"));
        var first = claimed(BookingSample.of(ANNA).at("10:00"));
        claimed(BookingSample.of(BORIS).at("11:00"));

        assertEquals(List.of(first.id(), second.id()), anna("09:00", "18:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 10:05, from its start, true",
        "09:00, 10:00, to its start, false",
        "10:05, 11:00, from after it, false",
        "09:00, 11:00, around it, true",
    })
    void listsWhatAClientHasThatStartsThen(String from, String to, String how, boolean listed) {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        ports().bookingLists().refresh(booking);
        var phone = booking.client().phone();

        var found = ports().board().of(phone, Clinic.at(from), Clinic.at(to)).stream();

        var expected = listed ? List.of(booking.id()) : List.of();
        assertEquals(expected, found.map(Booking::id).toList(), how);
    }

    @Test
    void listsWhatBeganLongAgo() {
        var began = BookingSample.of(ANNA).at(Clinic.at("2026-11-02", "10:00"));
        var booking = claimed(began.lasting(Duration.ofDays(24)));

        assertEquals(List.of(booking.id()), anna("10:00", "11:00"));
    }

    @Test
    void knowsWhatABookingHolds() {
        var booking = claimed(BookingSample.of(BORIS, ROOM).at("10:00"));

        var listed = ports().board().of(ROOM.id(), Clinic.at("09:00"), Clinic.at("18:00"));

        assertEquals(booking.held(), listed.getFirst().held());
        assertEquals(booking.client(), listed.getFirst().client());
    }

    @Test
    void leavesCancelledBookingsOut() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00"));
        bookings().cancel(booking, Later.cancelled(booking));

        assertEquals(List.of(), anna("09:00", "18:00"));
    }

    @Test
    void knowsEachChangeAtOnce() {
        var booking = claimed(BookingSample.of(ANNA).at("10:00", "11:00"));
        var arrived = booking.with(new Status.Arrived());
        bookings().update(booking, arrived);
        var listed = ports().board().of(ANNA.id(), Clinic.at("09:00"), Clinic.at("18:00"));
        assertEquals(new Status.Arrived(), listed.getFirst().status());

        bookings().move(arrived, Later.moved(arrived, "14:00", "15:00", ANNA), CAPACITIES);

        assertEquals(List.of(booking.id()), anna("14:00", "15:00"));
        assertEquals(List.of(), anna("10:00", "11:00"));
    }
}
