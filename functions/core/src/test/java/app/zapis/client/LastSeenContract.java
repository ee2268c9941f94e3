package app.zapis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.company.Language;
import app.zapis.memory.TableContract;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What every implementation of [Clients] knows of those who have not come for long.
public abstract class LastSeenContract extends TableContract {
    private static final Phone PHONE = new Phone("+79161234567");
    private static final Phone OTHER = new Phone("+79161234568");

    private Booking listed(Phone phone, String time) {
        var client = new Client("Иван", phone, Language.RU);
        var booking = BookingSample.of(Clinic.ANNA).client(client).at(time).build();
        ports().bookings().claim(booking, Capacities.UNLIMITED);
        ports().bookingLists().refresh(booking);
        return booking;
    }

    private List<Phone> seenBefore(String time) {
        return ports().clients().lastSeenBefore(Clinic.at(time), 10);
    }

    @Test
    void knowsWhoHasNotBeenThereForLong() {
        listed(PHONE, "12:00");
        listed(OTHER, "10:00");

        assertEquals(List.of(), seenBefore("11:00"));
        assertEquals(List.of(OTHER), seenBefore("11:05"));
        assertEquals(List.of(OTHER, PHONE), seenBefore("18:00"));
        assertEquals(List.of(OTHER), ports().clients().lastSeenBefore(Clinic.at("18:00"), 1));
    }

    @Test
    void countsTheLastBookingInWhateverOrderTheyAreListed() {
        listed(PHONE, "12:00");
        listed(PHONE, "10:00");

        assertEquals(List.of(), seenBefore("12:30"));
        assertEquals(List.of(PHONE), seenBefore("13:30"));
    }

    @Test
    void forgetsOnce() {
        var booking = listed(PHONE, "10:00");

        ports().clientLists().forget(PHONE, Set.of(booking.id()));
        ports().clientLists().forget(PHONE, Set.of(booking.id()));

        assertEquals(List.of(), seenBefore("18:00"));
        assertEquals(Optional.empty(), ports().clients().find(PHONE));
    }

    @Test
    void remembersWhoBooksWhileHeIsForgotten() {
        var old = listed(PHONE, "10:00");
        listed(PHONE, "12:00");

        ports().clientLists().forget(PHONE, Set.of(old.id()));

        assertEquals(List.of(PHONE), seenBefore("18:00"));
    }

    @Test
    void makesNoCardForWhoIsSeen() {
        ports().clients().seen(PHONE, Clinic.at("10:00"));

        assertEquals(List.of(), seenBefore("18:00"));
    }
}
