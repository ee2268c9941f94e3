package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Capacities;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.memory.TableContract;
import app.zapis.resource.ResourceId;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// What every implementation of [BookingLists] does.
public abstract class BookingListsContract extends TableContract {
    private static final Capacities CAPACITIES =
            Capacities.of(List.of(Clinic.ANNA, Clinic.BORIS, Clinic.ROOM));

    private List<BookingId> of(ResourceId resource) {
        return ids(ports().board().of(resource, Clinic.at("00:00"), Clinic.at("23:55")));
    }

    private List<BookingId> of(Phone phone) {
        return ids(ports().board().of(phone));
    }

    private static List<BookingId> ids(List<Booking> bookings) {
        return bookings.stream().map(Booking::id).toList();
    }

    private Booking listed(BookingSample sample) {
        var booking = sample.build();
        ports().bookings().claim(booking, CAPACITIES);
        ports().bookingLists().refresh(booking);
        return booking;
    }

    @Test
    void listsBookingsByTheirStart() {
        var second = listed(BookingSample.of(Clinic.ANNA, Clinic.ROOM).at("12:00"));
        var first = listed(BookingSample.of(Clinic.ANNA).at("10:00"));

        assertEquals(List.of(first.id(), second.id()), of(Clinic.ANNA.id()));
        assertEquals(List.of(second.id()), of(Clinic.ROOM.id()));
        assertEquals(List.of(), of(Clinic.BORIS.id()));
        assertEquals(List.of(first.id(), second.id()), of(BookingSample.PHONE));
    }

    @Test
    void listsABookingOnceHoweverOftenItIsRefreshed() {
        var booking = listed(BookingSample.of(Clinic.ANNA));

        ports().bookingLists().refresh(booking);

        assertEquals(List.of(booking.id()), of(Clinic.ANNA.id()));
        assertEquals(List.of(booking.id()), of(BookingSample.PHONE));
    }

    @Test
    void takesAnEntryAwayAndTheCardWithTheLast() {
        var first = listed(BookingSample.of(Clinic.ANNA).at("10:00"));
        var second = listed(BookingSample.of(Clinic.ANNA).at("12:00"));

        ports().bookingLists().unlist(first);

        assertEquals(List.of(second.id()), of(BookingSample.PHONE));
        assertTrue(ports().clients().find(BookingSample.PHONE).isPresent());

        ports().bookingLists().unlist(second);

        assertEquals(List.of(), of(BookingSample.PHONE));
        assertTrue(ports().clients().find(BookingSample.PHONE).isEmpty());
    }

    @Test
    void listsAMovedBookingWhereItIsNow() {
        var booking = listed(BookingSample.of(Clinic.ANNA, Clinic.ROOM).at("10:00"));
        var other = listed(BookingSample.of(Clinic.BORIS).at("11:00"));
        var moved = Later.moved(booking, "14:00", "15:00", Clinic.BORIS, Clinic.ROOM);
        ports().bookings().move(booking, moved, CAPACITIES);

        ports().bookingLists().refresh(moved);

        assertEquals(List.of(), of(Clinic.ANNA.id()));
        assertEquals(List.of(other.id(), booking.id()), of(Clinic.BORIS.id()));
        assertEquals(List.of(booking.id()), of(Clinic.ROOM.id()));
        assertEquals(List.of(other.id(), booking.id()), of(BookingSample.PHONE));
    }

    @Test
    void listsACancelledBookingWithNoResource() {
        var booking = listed(BookingSample.of(Clinic.ANNA, Clinic.ROOM));
        var cancelled = Later.cancelled(booking);
        ports().bookings().cancel(booking, cancelled);

        ports().bookingLists().refresh(cancelled);

        assertEquals(List.of(), of(Clinic.ANNA.id()));
        assertEquals(List.of(), of(Clinic.ROOM.id()));
        assertEquals(List.of(booking.id()), of(BookingSample.PHONE));
    }

    @Test
    void listsABookingOfNobodyWithNobody() {
        var booking = listed(BookingSample.of(Clinic.ANNA));
        var anonymous = booking.anonymous();
        ports().bookings().update(booking, anonymous);
        ports().clientLists().forget(BookingSample.PHONE, Set.of(booking.id()));

        ports().bookingLists().refresh(anonymous);

        assertEquals(List.of(booking.id()), of(Clinic.ANNA.id()));
        assertEquals(List.of(), of(BookingSample.PHONE));
        assertEquals(List.of(), of(Phone.NONE));
    }

    @Test
    void listsABookingWithTheClientItHasNow() {
        var booking = listed(BookingSample.of(Clinic.ANNA));
        var other = new Phone("+79161234568");
        var edited = booking.with(new Client("Ольга", other, Language.RU), "");
        ports().bookings().update(booking, edited);

        assertEquals(List.of(), of(BookingSample.PHONE));
        ports().bookingLists().refresh(edited);
        assertEquals(List.of(booking.id()), of(other));
    }

    @Test
    void listsABookingWithItsClientUntilHeIsForgotten() {
        var booking = listed(BookingSample.of(Clinic.ANNA));
        ports().bookings().update(booking, booking.anonymous());

        assertEquals(List.of(booking.id()), of(BookingSample.PHONE));
    }
}
