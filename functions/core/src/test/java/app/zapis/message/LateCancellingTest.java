package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.booking.Status;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// The task of a client who has called a visit off shortly before: until the gap is filled, or past.
class LateCancellingTest extends ListedTasks {
    @Test
    void finishesALateCancellingWhenItsTimeIsPast() {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-25 10:00").runTo("11-25 15:10");

        assertEquals(List.of(), open());
        assertEquals(List.of("cancelled-late"), done());
    }

    @Test
    void finishesALateCancellingThatIsTakenBack() {
        post.books("11-23 09:00", "11-25 15:00")
                .clientCancels("11-25 10:00")
                .restores("11-25 10:05");

        assertEquals(List.of(), open());
        assertEquals(List.of("cancelled-late"), done());
    }

    /// Somebody else books.
    private void comes(Resource resource, String start) {
        var other = BookingSample.of(resource).at(post.at(start)).madeAt(post.clock.instant());
        post.ports.bookings().claim(other.build(), Capacities.UNLIMITED);
        post.settle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11-25 15:00", "11-25 14:15", "11-25 15:45"})
    void finishesALateCancellingWhoseTimeSomebodyElseBooks(String start) {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-25 10:00");

        comes(Clinic.ANNA, start);

        assertEquals(List.of(), open());
        assertEquals(List.of("cancelled-late"), done());
    }

    @Test
    void finishesALateCancellingWhoseTimeSomebodyElseIsMovedTo() {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-25 10:00");
        post.books("11-25 10:01", "11-26 15:00");
        var before = open();

        post.staffMoves("11-25 10:10", "11-25 15:00");

        assertEquals(List.of("cancelled-late"), before);
        assertEquals(List.of(), open());
    }

    @Test
    void finishesALateCancellingWhoseTimeWasBookedBeforeTheTaskWasOpened() {
        post.books("11-23 09:00", "11-25 15:00");
        var cancelled = post.booking();
        post.runTo("11-25 10:00");
        post.ports.bookings().cancel(cancelled, lateCancelled(cancelled));
        post.ports.table().drainStream();

        comes(Clinic.ANNA, "11-25 15:00");
        post.planMessages().plan(cancelled.id());

        assertEquals(List.of(), open());
        assertEquals(List.of("cancelled-late"), done());
    }

    private Booking lateCancelled(Booking booking) {
        return booking.with(new Status.Cancelled(Actor.CLIENT, "", post.clock.instant()));
    }

    @Test
    void keepsALateCancellingWhenOthersBookElsewhere() {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-25 10:00");

        comes(Clinic.ANNA, "11-25 16:00");
        comes(Clinic.ANNA, "11-25 14:00");
        comes(Clinic.BORIS, "11-25 15:00");

        assertEquals(List.of("cancelled-late"), open());
    }

    @Test
    void keepsALateCancellingOfACourseWhenAnotherConfirmsWhoWasThereBefore() {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-25 10:00");
        var early = BookingSample.of(Clinic.ANNA).at(post.at("11-25 15:00")).build();
        post.ports.table().put(early.confirmed(post.clock.instant()));

        post.settle();

        assertEquals(List.of("cancelled-late"), open());
    }
}
