package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Capacities;
import app.zapis.company.Versioned;
import app.zapis.memory.TableContract;
import app.zapis.message.Messages.Overdue;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What every implementation of [Replans] does.
public abstract class ReplansContract extends TableContract {
    private static final Scope COMPANY = new Scope.Company();
    private static final Scope.OfResource ANNA = new Scope.OfResource(Clinic.ANNA.id());

    private Replans replans() {
        return ports().replans();
    }

    private void change() {
        var levels = ports().messageLevels();
        assertTrue(levels.save(levels.company()));
    }

    private Replan underWay() {
        return replans().find(COMPANY).orElseThrow();
    }

    private Booking book(Instant start) {
        var booking = BookingSample.of(Clinic.ANNA).at(start).build();
        ports().bookings().claim(booking, Capacities.UNLIMITED);
        return booking;
    }

    @Test
    void areNoneUntilSettingsChange() {
        assertEquals(Optional.empty(), replans().find(COMPANY));
    }

    @Test
    void beginWhenSettingsChange() {
        change();

        assertEquals("", underWay().resource());
        assertEquals("", underWay().after());
        assertEquals(Optional.empty(), replans().find(ANNA));
    }

    @Test
    void areApartForEachScope() {
        ports().save(Clinic.ANNA);
        ports().messageLevels().save(ANNA, new Versioned<>(MessageSettings.NONE, Versioned.NEW));

        assertEquals(ANNA, replans().find(ANNA).orElseThrow().scope());
        assertEquals(Optional.empty(), replans().find(COMPANY));
    }

    @Test
    void keepHowFarTheyHaveCome() {
        change();
        var before = underWay();

        replans().advance(before.at("anna", "here"));

        var after = underWay();
        assertEquals("anna here", after.resource() + " " + after.after());
        assertTrue(after.version() > before.version());
    }

    @Test
    void areGoneWhenTheyAreDone() {
        change();

        replans().finish(underWay());

        assertEquals(Optional.empty(), replans().find(COMPANY));
    }

    @Test
    void beginAgainWhenSettingsChangeAgain() {
        change();
        replans().advance(underWay().at("anna", "here"));

        change();

        assertEquals("", underWay().resource() + underWay().after());
    }

    @Test
    void areNotTakenBackByAStepThatBeganBefore() {
        change();
        var old = underWay();
        change();

        replans().advance(old.at("zoe", "there"));
        replans().finish(old);

        assertEquals("", underWay().resource());
    }

    @Test
    void areOverdueWhenNobodyGoesOn() {
        change();
        var moment = clock.instant();

        assertEquals(List.of(), ports().messages().overdue(moment));
        assertEquals(
                List.of(new Overdue.OfReplan(COMPANY)),
                ports().messages().overdue(moment.plusSeconds(1)));

        clock.advance(Duration.ofMinutes(1));
        replans().advance(underWay());
        assertEquals(List.of(), ports().messages().overdue(moment.plusSeconds(1)));
        replans().finish(underWay());
        assertEquals(List.of(), ports().messages().overdue(moment.plusSeconds(100)));
    }

    @Test
    void listAResourcesBookingsPageByPage() {
        var bookings = new ArrayList<BookingId>();
        for (int day = 0; day < 5; day++) {
            bookings.add(book(Clinic.at("10:00").plus(Duration.ofDays(day))).id());
        }

        var listed = new ArrayList<BookingId>();
        var page = replans().page(Clinic.ANNA.id(), "", Clinic.NOW, 2);
        listed.addAll(page.bookings());
        while (!page.end().isEmpty()) {
            page = replans().page(Clinic.ANNA.id(), page.end(), Clinic.NOW, 2);
            assertTrue(page.bookings().size() <= 2);
            listed.addAll(page.bookings());
        }

        assertEquals(bookings, listed);
        assertEquals(List.of(), replans().page(Clinic.BORIS.id(), "", Clinic.NOW, 2).bookings());
    }

    @Test
    void leaveOutWhatIsOver() {
        var over = book(Clinic.at("10:00"));
        var running = book(Clinic.at("11:00"));

        var page = replans().page(Clinic.ANNA.id(), "", over.interval().end(), 10);

        assertEquals(List.of(running.id()), page.bookings());
    }

    @Test
    void letABookingWaitToBePlannedAgain() {
        var booking = book(Clinic.at("10:00"));
        ports().messages().planned(booking);
        assertTrue(ports().messages().find(booking.id()).orElseThrow().planned());

        ports().messages().unplanned(booking.id());
        ports().messages().unplanned(BookingSample.of(Clinic.ANNA).build().id());

        assertEquals(
                Optional.of(new History(booking, List.of(), false)),
                ports().messages().find(booking.id()));
        assertEquals(
                List.of(new Overdue.OfBooking(booking.id())),
                ports().messages().overdue(clock.instant().plusSeconds(1)));
    }
}
