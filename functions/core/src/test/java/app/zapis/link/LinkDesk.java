package app.zapis.link;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Bookings;
import app.zapis.booking.Capacities;
import app.zapis.memory.InMemoryPorts;
import app.zapis.memory.MovableClock;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where clients come with the link of their booking, at [Clinic#NOW] unless said otherwise.
final class LinkDesk {
    final MovableClock clock = new MovableClock(Clinic.NOW);
    final InMemoryPorts ports = new InMemoryPorts(clock);

    LinkDesk(Resource... resources) {
        ports.save(Clinic.COMPANY);
        Arrays.stream(resources).forEach(ports::save);
    }

    /// A booking that is there, even where there is no room.
    Booking booked(BookingSample sample) {
        var booking = sample.build();
        ports.bookings().claim(booking, Capacities.UNLIMITED);
        return booking;
    }

    /// Makes something else of a stored booking.
    Booking changed(Booking booking, UnaryOperator<Booking> change) {
        var changed = change.apply(booking);
        ports.table().put(changed);
        return changed;
    }

    Booking stored(Booking booking) {
        return ports.bookings().find(booking.id()).orElseThrow();
    }

    OpenLink openLink() {
        return openLink(ports.links(), ports.bookings());
    }

    OpenLink openLink(Links links, Bookings bookings) {
        return new OpenLink(links, bookings, ports.clients(), clock);
    }

    MoveVisit moveVisit() {
        return moveVisit(openLink(), ports.bookings());
    }

    MoveVisit moveVisit(OpenLink openLink, Bookings bookings) {
        return new MoveVisit(openLink, ports.settings(), bookings, ports.slotBoard(), clock);
    }

    static LinkCode code(Booking booking) {
        return new LinkCode(booking.id(), booking.linkKey());
    }

    /// Links that show a booking as it was, for a number of looks, and as it is from then on.
    final class Outdated implements Links {
        private final Booking before;
        private int looks;

        Outdated(Booking before, int looks) {
            this.before = before;
            this.looks = looks;
        }

        @Override
        public Optional<Opened> find(BookingId booking) {
            return looks-- > 0
                    ? Optional.of(new Opened(before, Clinic.COMPANY))
                    : ports.links().find(booking);
        }
    }
}
