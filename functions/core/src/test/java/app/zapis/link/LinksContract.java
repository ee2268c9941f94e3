package app.zapis.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.booking.Seen;
import app.zapis.company.Company;
import app.zapis.link.Links.Opened;
import app.zapis.memory.TableContract;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// What every implementation of [Links] does.
public abstract class LinksContract extends TableContract {
    private Booking claimed() {
        var booking = BookingSample.of(Clinic.ANNA).build();
        ports().bookings().claim(booking, Capacities.of(List.of(Clinic.ANNA)));
        return booking;
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        ports().save(Clinic.COMPANY);
        claimed();
        var unknown = BookingSample.of(Clinic.ANNA).build();

        assertEquals(Optional.empty(), ports().links().find(unknown.id()));
    }

    @Test
    void findsTheBookingWithItsCompany() {
        ports().save(Clinic.COMPANY);
        var booking = claimed();

        assertEquals(
                Optional.of(new Opened(booking, Clinic.COMPANY)),
                ports().links().find(booking.id()));
    }

    @Test
    void findsTheBookingAsItIsNow() {
        ports().save(Clinic.COMPANY);
        var booking = claimed();
        ports().bookings().confirm(booking.id(), booking.linkKey(), new Seen.Unsaid(), Clinic.NOW);

        assertEquals(
                Optional.of(new Opened(booking.confirmed(Clinic.NOW), Clinic.COMPANY)),
                ports().links().find(booking.id()));
    }

    @Test
    void findsABookingWithACompanyThatNobodyHasDescribed() {
        var booking = claimed();

        assertEquals(
                Optional.of(new Opened(booking, Company.UNNAMED)),
                ports().links().find(booking.id()));
    }
}
