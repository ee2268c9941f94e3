package app.zapis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.memory.TableContract;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What every implementation of [Clients] does.
public abstract class ClientsContract extends TableContract {
    private static final Phone PHONE = BookingSample.PHONE;
    private static final Phone OTHER = new Phone("+79161234568");
    private static final Client IVAN = new Client("Иван", PHONE, Language.RU);

    @Test
    void takesClientsToWantSms() {
        assertFalse(ports().clients().hasOptedOut(PHONE));
    }

    @Test
    void knowsWhoWantsNone() {
        ports().clients().setOptOut(PHONE, true);

        assertTrue(ports().clients().hasOptedOut(PHONE));
        assertFalse(ports().clients().hasOptedOut(OTHER));
    }

    @Test
    void letsThemChangeTheirMind() {
        ports().clients().setOptOut(PHONE, true);
        ports().clients().setOptOut(PHONE, false);

        assertFalse(ports().clients().hasOptedOut(PHONE));
    }

    @Test
    void mindsNoRepetition() {
        ports().clients().setOptOut(PHONE, false);
        ports().clients().setOptOut(PHONE, true);
        ports().clients().setOptOut(PHONE, true);

        assertTrue(ports().clients().hasOptedOut(PHONE));
    }

    private Booking booked(Client client) {
        var booking = BookingSample.of(Clinic.ANNA).client(client).build();
        ports().bookings().claim(booking, Capacities.UNLIMITED);
        ports().bookingLists().refresh(booking);
        return booking;
    }

    private Versioned<ClientCard> card(Phone phone) {
        return ports().clients().find(phone).orElseThrow();
    }

    @Test
    void knowsNobodyWhoHasNotBooked() {
        ports().clients().setOptOut(PHONE, true);

        assertEquals(Optional.empty(), ports().clients().find(PHONE));
    }

    @Test
    void knowsWhoHasBooked() {
        booked(IVAN);

        assertEquals(new Versioned<>(new ClientCard(IVAN, false, ""), 1), card(PHONE));
    }

    @Test
    void knowsTheNameOfTheLastBooking() {
        booked(IVAN);
        var noted = card(PHONE).map(card -> card.with("Пьёт чай"));
        ports().clients().save(noted);
        var ioann = new Client("Иоанн", PHONE, Language.EN);

        booked(ioann);

        assertEquals(new ClientCard(ioann, false, "Пьёт чай"), card(PHONE).value());
    }

    @Test
    void keepsTheVersionWhereNothingChanges() {
        booked(IVAN);

        booked(IVAN);

        assertEquals(1, card(PHONE).version());
    }

    @Test
    void storesWhatStaffMakeOfACard() {
        booked(IVAN);
        var edited = card(PHONE).map(card -> card.with("Ваня", Language.EN).with("!").with(true));

        assertTrue(ports().clients().save(edited));

        assertEquals(edited.stored(), card(PHONE));
        assertTrue(ports().clients().hasOptedOut(PHONE));
    }

    @Test
    void storesNothingOverWhatHasChangedSinceItWasRead() {
        booked(IVAN);
        var read = card(PHONE);
        ports().clients().setOptOut(PHONE, true);

        assertFalse(ports().clients().save(read.map(card -> card.with("!"))));

        assertEquals(new ClientCard(IVAN, true, ""), card(PHONE).value());
    }

    @Test
    void forgetsAPhoneButNotItsBookings() {
        var booking = booked(IVAN);
        booked(new Client("Ольга", OTHER, Language.RU));
        ports().clients().setOptOut(PHONE, true);

        ports().clientLists().forget(PHONE, Set.of(booking.id()));

        assertEquals(Optional.empty(), ports().clients().find(PHONE));
        assertFalse(ports().clients().hasOptedOut(PHONE));
        assertEquals(List.of(), ports().board().of(PHONE));
        assertEquals(Optional.of(booking), ports().bookings().find(booking.id()));
        assertEquals(1, ports().board().of(OTHER).size());
    }
}
