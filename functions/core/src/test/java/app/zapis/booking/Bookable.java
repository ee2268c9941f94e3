package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Bookings.ClaimResult;
import app.zapis.booking.Bookings.ClaimResult.Claimed;
import app.zapis.memory.Audit;
import app.zapis.memory.TableContract;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Quantum;

import java.util.List;

/// A table in which the clinic's resources can be booked, and whose agendas can be audited.
abstract class Bookable extends TableContract {
    /// Takes no buffers.
    static final Resource ANNA = Clinic.ANNA;

    /// Keeps ten minutes free after each booking.
    static final Resource BORIS = Clinic.BORIS;

    static final Resource ROOM = Clinic.ROOM;

    /// Takes five bookings at once.
    static final Resource YOGA = Clinic.YOGA;

    static final Capacities CAPACITIES = Capacities.of(List.of(ANNA, BORIS, ROOM, YOGA));

    final Bookings bookings() {
        return ports().bookings();
    }

    final ClaimResult claim(Booking booking) {
        return bookings().claim(booking, CAPACITIES);
    }

    /// A booking that is stored.
    final Booking claimed(BookingSample sample) {
        var booking = sample.build();
        assertEquals(new Claimed(), claim(booking));
        return booking;
    }

    /// Fails unless the agendas of the week hold exactly what these bookings ask for.
    final void assertHeld(Booking... live) {
        var middle = Quantum.floor(Clinic.at("12:00"));
        var stretch = new Footprint(middle - 4 * Quantum.PER_DAY, middle + 40 * Quantum.PER_DAY);
        var ids = List.of(ANNA.id(), BORIS.id(), ROOM.id(), YOGA.id());
        assertEquals(
                List.of(), new Audit(ports().slotBoard(), stretch).differences(ids, List.of(live)));
    }
}
