package app.zapis.booking;

import app.zapis.limit.Address;
import app.zapis.memory.FewPhoneNumbers;
import app.zapis.memory.InMemoryPorts;
import app.zapis.memory.MovableClock;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.RequestSample;
import app.zapis.slot.NearestStarts;

import java.util.Arrays;
import java.util.Random;

/// Where clients book, at [Clinic#NOW] unless said otherwise.
final class BookingDesk {
    final MovableClock clock = new MovableClock(Clinic.NOW);
    final InMemoryPorts ports = new InMemoryPorts(clock);
    Address address = Address.of("203.0.113.7");
    private final Random chance = new Random(1);

    BookingDesk(Resource... resources) {
        ports.save(Clinic.COMPANY);
        Arrays.stream(resources).forEach(ports::save);
    }

    BookingOutcome create(RequestSample request) {
        return create(request, ports.bookings());
    }

    BookingOutcome create(RequestSample request, Bookings bookings) {
        var nearestStarts = new NearestStarts(ports.slotBoard(), clock);
        var createBooking =
                new CreateBooking(
                        ports.settings(),
                        ports.reception(),
                        new FewPhoneNumbers(),
                        bookings,
                        nearestStarts,
                        clock,
                        chance);
        return createBooking.create(request.build(), address);
    }

    /// The booking that is made.
    Booking booked(RequestSample request) {
        return switch (create(request)) {
            case BookingOutcome.Booked(var booking) -> booking;
            case BookingOutcome outcome -> throw new AssertionError("not booked: " + outcome);
        };
    }

    /// Even where there is no room.
    BookingDesk taken(BookingSample... bookings) {
        Arrays.stream(bookings)
                .forEach(sample -> ports.bookings().claim(sample.build(), Capacities.UNLIMITED));
        return this;
    }

    long stored() {
        return ports.table().bookings().size();
    }
}
