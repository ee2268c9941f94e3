package app.zapis.lambda;

import app.zapis.booking.BookForClient;
import app.zapis.booking.ChangeBooking;
import app.zapis.booking.MoveBooking;
import app.zapis.booking.ReclaimBooking;
import app.zapis.booking.RestoreBooking;
import app.zapis.booking.TakeTime;
import app.zapis.catalog.ComingBookings;
import app.zapis.catalog.ManageResources;
import app.zapis.catalog.ManageTypes;
import app.zapis.lambda.booking.BoardQuery;
import app.zapis.lambda.resource.DynamoDbSettings;

import java.util.random.RandomGenerator;

/// The part of the composition root that is about what staff do with resources and bookings.
public final class StaffWiring {
    private final Wiring wiring;
    private final DynamoDbSettings settings;
    private final RandomGenerator chance;

    StaffWiring(Wiring wiring, DynamoDbSettings settings, RandomGenerator chance) {
        this.wiring = wiring;
        this.settings = settings;
        this.chance = chance;
    }

    /// `/api/staff/resource-types`
    public ManageTypes manageTypes() {
        return new ManageTypes(wiring.catalog());
    }

    /// `/api/staff/resources`
    public ManageResources manageResources() {
        var coming =
                new ComingBookings(wiring.board(), changeBooking(), moveBooking(), wiring.clock());
        return new ManageResources(wiring.catalog(), wiring.rulesWiring().levels(), coming);
    }

    /// `POST /api/staff/bookings`
    public BookForClient bookForClient() {
        return new BookForClient(
                settings,
                wiring.phoneNumbers(),
                wiring.bookings(),
                wiring.board(),
                wiring.nearestStarts(),
                wiring.clock(),
                chance);
    }

    /// `/api/staff/bookings/{id}`: what leaves a booking where it is.
    public ChangeBooking changeBooking() {
        return new ChangeBooking(wiring.bookings(), wiring.clock(), chance);
    }

    /// `POST /api/staff/bookings/{id}/move`
    public MoveBooking moveBooking() {
        return new MoveBooking(settings, wiring.bookings(), takeTime(), wiring.clock());
    }

    /// `POST /api/staff/bookings/{id}/undo`
    public RestoreBooking restoreBooking() {
        return new RestoreBooking(settings, wiring.bookings(), takeTime(), wiring.clock());
    }

    /// `POST /api/staff/bookings/{id}/reclaim`
    public ReclaimBooking reclaimBooking() {
        return new ReclaimBooking(settings, wiring.bookings(), takeTime(), wiring.clock());
    }

    private TakeTime takeTime() {
        return new TakeTime(wiring.bookings(), wiring.slotBoard(), wiring.board(), wiring.clock());
    }

    /// `GET /api/staff/bookings`
    public BoardQuery boardQuery() {
        return new BoardQuery(settings, wiring.board(), wiring.phoneNumbers());
    }
}
