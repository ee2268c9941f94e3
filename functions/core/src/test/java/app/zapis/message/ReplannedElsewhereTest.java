package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.company.Company;
import app.zapis.company.QuietHours;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.When.DayBeforeAt;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;

/// What becomes of planned messages when something else changes by which they are ruled.
class ReplannedElsewhereTest {
    private static final MessageSettings EVENING_BEFORE =
            new MessageSettings(
                    Map.of(), Map.of(MessageKind.REMIND, new DayBeforeAt(LocalTime.of(18, 0))));

    private final Workings clinic = new Workings(Clinic.ANNA, Calls.counted());

    private Booking book() {
        var booking = BookingSample.of(Clinic.ANNA).at(Clinic.at("15:00")).build();
        clinic.ports.bookings().claim(booking, Capacities.UNLIMITED);
        clinic.settle();
        return booking;
    }

    private Instant due(Booking booking) {
        var history = clinic.ports.messages().find(booking.id()).orElseThrow();
        return history.find(MessageKind.REMIND).orElseThrow().due();
    }

    @Test
    void movesWhatOtherQuietHoursDoNotLetBe() {
        var booking = book();
        var catalog = clinic.ports.catalog();
        var untilTen = new QuietHours(LocalTime.of(21, 0), LocalTime.of(10, 0));

        assertTrue(
                catalog.saveCompanyReplanning(
                        catalog.company().map(company -> quiet(company, untilTen))));
        clinic.settle();

        assertEquals(Clinic.at("10:00"), due(booking));
    }

    private static Company quiet(Company company, QuietHours quietHours) {
        return new Company(
                company.profile(),
                company.zone(),
                company.language(),
                company.hours(),
                company.holidays(),
                quietHours,
                company.sms(),
                company.limits(),
                company.branding(),
                company.house());
    }

    @Test
    void movesWhatIsStillToComeOfAResourceOfAnotherWording() {
        var levels = clinic.ports.messageLevels();
        var ofThings = new ByWording(MessageSettings.NONE, EVENING_BEFORE);
        assertTrue(levels.save(levels.company().with(ofThings)));
        var booking = book();
        var before = due(booking);
        var catalog = clinic.ports.catalog();
        var anna = catalog.findResource(Clinic.ANNA.id()).orElseThrow();

        var thing = ResourceSample.thing("anna").build();
        assertTrue(catalog.saveResourceReplanning(anna.with(thing)));
        clinic.settle();

        assertEquals(Clinic.at("09:00"), before);
        assertEquals(Clinic.at("2026-11-24", "18:00"), due(booking));
    }
}
