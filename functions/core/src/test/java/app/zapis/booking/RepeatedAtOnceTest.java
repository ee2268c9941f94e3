package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.zapis.booking.BookingOutcome.Booked;
import app.zapis.booking.BookingOutcome.KeyReused;
import app.zapis.booking.BookingOutcome.Replayed;
import app.zapis.booking.BookingOutcome.TooMany;
import app.zapis.company.Limits;
import app.zapis.limit.Address;
import app.zapis.memory.Meddler;
import app.zapis.resource.Resource;
import app.zapis.sample.Clinic;
import app.zapis.sample.RequestSample;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

/// The same request sent twice at the same time, where no more than one is allowed.
class RepeatedAtOnceTest {
    private static final Resource HALL = ResourceSample.thing("hall").capacity(100).build();

    private final BookingDesk desk = new BookingDesk(HALL);

    private void allow(int perPhone, int perAddress) {
        desk.ports.save(Clinic.COMPANY.with(new Limits(perPhone, perAddress, 1000, 20_000)));
    }

    private static RequestSample of(int client) {
        return RequestSample.of(HALL).person("Иван", "+7916%07d".formatted(client), "");
    }

    private void book(RequestSample request) {
        assertInstanceOf(Booked.class, desk.create(request));
    }

    private void bookElsewhere(RequestSample request) {
        desk.address = Address.of("198.51.100.1");
        book(request);
    }

    private Bookings meddledWith(String call, Runnable meddling) {
        return Meddler.before(call, 1, Bookings.class, desk.ports.bookings(), meddling);
    }

    @Test
    void isOneBookingOfThePhone() {
        allow(1, 100);
        var same = of(1).key("a-key");
        var bookings = meddledWith("claim", () -> book(same));

        assertInstanceOf(Replayed.class, desk.create(same, bookings));

        assertInstanceOf(TooMany.class, desk.create(of(1)));
    }

    @Test
    void isAnsweredAlikeWhereTheAddressHasAskedTooOften() {
        allow(100, 1);
        book(of(1));
        var same = of(2).key("a-key");
        var bookings = meddledWith("find", () -> bookElsewhere(same));

        assertInstanceOf(Replayed.class, desk.create(same, bookings));
    }

    @Test
    void isNoOtherRequestOfTheSameKey() {
        allow(100, 1);
        book(of(1));
        var bookings = meddledWith("find", () -> bookElsewhere(of(2).key("a-key")));

        assertEquals(new KeyReused(), desk.create(of(2).key("a-key").at("14:00"), bookings));
    }
}
