package app.zapis.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.LastMove;
import app.zapis.booking.Status;
import app.zapis.catalog.Misfit.Why;
import app.zapis.company.Versioned;
import app.zapis.memory.FrontDesk;
import app.zapis.resource.Absence;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Timetable;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.Interval;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What becomes of coming bookings when Anna is absent, or leaves.
class DisplacedBookingsTest {
    private static final Displaced TO_VERA = new Displaced.Move(new ResourceId("vera"));

    private final FrontDesk desk =
            new FrontDesk(Clinic.ANNA, ResourceSample.specialist("vera").build(), Clinic.ROOM);
    private final ManageResources manageResources = desk.manageResources();
    private final Booking morning = booked("10:00");
    private final Booking noon = booked("12:00");

    private Booking booked(String start) {
        return desk.booked(BookingSample.of(Clinic.ANNA).at(start));
    }

    private Edit<Resource> absent(String from, String to, Displaced displaced) {
        var interval = new Interval(Clinic.at(from), Clinic.at(to));
        return manageResources.add(
                Clinic.ANNA.id(), new Absence("away", interval, ""), displaced, FrontDesk.MARIA);
    }

    private Edit<Resource> deleted(Displaced displaced) {
        return manageResources.delete(Clinic.ANNA.id(), 1, displaced, FrontDesk.MARIA);
    }

    private Resource anna() {
        return manageResources.find(Clinic.ANNA.id()).orElseThrow().value();
    }

    private static Edit.Saved<Resource> saved(Edit<Resource> edit) {
        return switch (edit) {
            case Edit.Saved<Resource> saved -> saved;
            case Edit<Resource> refusal -> throw new AssertionError("not saved: " + refusal);
        };
    }

    private void assertWith(String resource, Booking booking) {
        var now = desk.stored(booking);
        assertEquals(List.of(new ResourceId(resource)), now.visit().resources());
        assertEquals(booking.interval(), now.interval());
        assertTrue(now.status().pending());
    }

    private void assertCancelled(Booking booking) {
        assertEquals(
                new Status.Cancelled(Actor.STAFF, "", Clinic.NOW), desk.stored(booking).status());
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:30, 2, over both",
        "10:30, 10:35, 1, within one",
        "11:00, 12:00, 0, between the two",
        "13:00, 18:00, 0, after them",
    })
    void areInTheWayOfAnAbsence(String from, String to, int count, String how) {
        var edit = absent(from, to, new Displaced.Keep());

        assertEquals(
                count == 0
                        ? new Edit.Saved<>(
                                manageResources.find(Clinic.ANNA.id()).orElseThrow(), List.of())
                        : new Edit.Booked<>(List.of(morning, noon).subList(0, count)),
                edit,
                how);
        assertEquals(count == 0 ? 1 : 0, anna().timetable().absences().size());
        assertWith("anna", morning);
    }

    @Test
    void areCancelledForAnAbsence() {
        assertEquals(List.of(), saved(absent("09:00", "11:30", new Displaced.Cancel())).misfits());

        assertCancelled(morning);
        assertWith("anna", noon);
        assertEquals(1, anna().timetable().absences().size());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void areMovedForAnAbsence() {
        assertEquals(List.of(), saved(absent("09:00", "18:00", TO_VERA)).misfits());

        assertWith("vera", morning);
        assertWith("vera", noon);
        assertEquals(
                new LastMove.Moved(
                        Actor.STAFF,
                        Clinic.NOW,
                        new LastMove.Known(morning.start(), morning.visit().resources())),
                desk.stored(morning).lastMove());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void stayWhereTheyFitNowhereElse() {
        desk.booked(BookingSample.of(ResourceSample.specialist("vera").build()).at("12:30"));

        var misfits = saved(absent("09:00", "18:00", TO_VERA)).misfits();

        assertEquals(List.of(new Misfit(noon, Set.of(Why.HOURS))), misfits);
        assertWith("vera", morning);
        assertWith("anna", noon);
        assertEquals(List.of(), desk.differences());
    }

    @ParameterizedTest
    @CsvSource({"anna", "nowhere", "hidden"})
    void stayWhereThereIsNowhereToGo(String to) {
        desk.ports().save(ResourceSample.specialist("hidden").hidden().build());
        var there = new ResourceId(to);

        assertEquals(
                new Edit.NowhereToMove<>(there),
                absent("09:00", "11:00", new Displaced.Move(there)));
        assertEquals(new Edit.NowhereToMove<>(there), deleted(new Displaced.Move(there)));

        assertEquals(Clinic.ANNA, anna());
        assertWith("anna", morning);
    }

    @Test
    void areInTheWayOfADeletion() {
        assertEquals(new Edit.Booked<>(List.of(morning, noon)), deleted(new Displaced.Keep()));

        assertEquals(Clinic.ANNA, anna());
    }

    @Test
    void areCancelledForADeletion() {
        assertEquals(new Edit.Deleted<>(), deleted(new Displaced.Cancel()));

        assertCancelled(morning);
        assertCancelled(noon);
        assertTrue(manageResources.find(Clinic.ANNA.id()).isEmpty());
    }

    @Test
    void areMovedForADeletion() {
        assertEquals(new Edit.Deleted<>(), deleted(TO_VERA));

        assertWith("vera", morning);
        assertWith("vera", noon);
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void keepAHiddenResourceWhereTheyFitNowhereElse() {
        desk.booked(BookingSample.of(ResourceSample.specialist("vera").build()).at("12:30"));

        assertEquals(
                new Edit.Left<>(new Versioned<>(Clinic.ANNA.hide(), 2), List.of(noon)),
                deleted(TO_VERA));

        assertTrue(anna().hidden());
        assertWith("vera", morning);
        assertWith("anna", noon);
    }

    @Test
    void keepTheirOtherResources() {
        var both = desk.booked(BookingSample.of(Clinic.ANNA, Clinic.ROOM).at("15:00"));

        assertEquals(new Edit.Deleted<>(), deleted(TO_VERA));

        assertEquals(
                List.of(new ResourceId("vera"), Clinic.ROOM.id()),
                desk.stored(both).visit().resources());
    }

    @Test
    void loseNoResourceToOneThatTheyHaveAlready() {
        var both = desk.booked(BookingSample.of(Clinic.ANNA, Clinic.ROOM).at("15:00"));

        var edit = deleted(new Displaced.Move(Clinic.ROOM.id()));

        assertEquals(new Edit.Left<>(new Versioned<>(Clinic.ANNA.hide(), 2), List.of(both)), edit);
        assertEquals(both, desk.stored(both));
    }

    @Test
    void countOnlyWhileTheyAreStillToCome() {
        desk.changeBooking().arrive(FrontDesk.on(morning));
        desk.clock().set(Clinic.at("13:00"));

        assertEquals(new Edit.Deleted<>(), deleted(new Displaced.Keep()));
    }

    @Test
    void areLeftAloneWhereTheResourceHasChanged() {
        manageResources.replace(new Versioned<>(Clinic.ANNA, 1));

        assertEquals(new Edit.Stale<>(), deleted(new Displaced.Cancel()));
        assertWith("anna", morning);
    }

    @Test
    void areNotAskedAboutWhereThereIsNothingToChange() {
        var nowhere = new ResourceId("nowhere");

        assertEquals(
                new Edit.Unknown<>(),
                manageResources.delete(nowhere, 1, new Displaced.Keep(), FrontDesk.MARIA));
        saved(absent("14:00", "15:00", new Displaced.Keep()));
        assertEquals(new Edit.Exists<>(), absent("09:00", "18:00", new Displaced.Cancel()));
    }

    @Test
    void canBeMadeAgainOnceAnAbsenceIsTakenBack() {
        saved(absent("14:00", "15:00", new Displaced.Keep()));

        saved(manageResources.removeAbsence(Clinic.ANNA.id(), "away", 2));

        assertEquals(List.of(), anna().timetable().absences());
        assertEquals(
                new Edit.Unknown<>(), manageResources.removeAbsence(Clinic.ANNA.id(), "away", 3));
    }

    @Test
    void areSparedWhereNoMoreAbsencesCanBeKept() {
        var many = ResourceSample.specialist("anna");
        IntStream.range(0, Timetable.MOST_ABSENCES)
                .forEach(_ -> many.absent(Clinic.at("02:00"), Clinic.at("03:00")));
        desk.ports().save(many.build());

        assertEquals(
                new Edit.Full<>(Timetable.MOST_ABSENCES),
                absent("09:00", "18:00", new Displaced.Cancel()));
        assertWith("anna", morning);
    }
}
