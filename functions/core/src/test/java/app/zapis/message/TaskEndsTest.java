package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Capacities;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.message.Sms.Handover;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// Tasks that go by themselves, since their cause has gone, and those that stay.
class TaskEndsTest extends ListedTasks {
    @Test
    void finishesTheTaskOfAClientWhoNeverAnswered() {
        post.books("11-23 09:00", "11-25 15:00").runTo("11-25 17:00");

        assertEquals(List.of("late"), open());
        assertEquals(List.of("unconfirmed"), done());
    }

    @Test
    void asksForAWeekWhetherALateClientCame() {
        post.books("11-23 09:00", "11-25 15:00").confirms("11-24 18:00").runTo("12-02 15:00");
        var before = open();

        post.runTo("12-02 17:00");

        assertEquals(List.of("late"), before);
        assertEquals(List.of(), open());
    }

    @Test
    void finishesAFailureWhenTheClientConfirmsAllTheSame() {
        post.sms.program(new Handover.InDoubt());

        post.books("11-23 09:00", "11-25 15:00").confirms("11-24 09:00");

        assertEquals(List.of(), open());
        assertEquals(List.of("message-failed new: in-doubt"), done());
    }

    @Test
    void finishesAFailureOfABookingThatTheClientCancels() {
        post.sms.program(new Handover.InDoubt());

        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-23 10:00");

        assertEquals(List.of(), open());
    }

    @Test
    void finishesAFailureOfABookingThatIsMoved() {
        post.sms.program(new Handover.InDoubt());

        post.books("11-23 09:00", "11-25 15:00").staffMoves("11-23 10:00", "11-26 15:00");

        assertEquals(List.of(), open());
    }

    private static final Handover SPENT = new Handover.PutOff(FailReason.SPEND_LIMIT);

    @Test
    void finishesAFailureWhenALaterTrySucceeds() {
        post.sms.program(SPENT, SPENT);

        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 09:06");
        var before = open();
        post.runTo("11-23 09:30");

        assertEquals(List.of("message-failed new: spend-limit"), before);
        assertEquals(List.of(), open());
        assertEquals(List.of("message-failed new: spend-limit"), done());
    }

    @Test
    void finishesAFailureOfAMessageThatNobodyNeedsAnyMore() {
        post.sms.program(SPENT);
        post.books("11-24 14:50", "11-25 15:00").runTo("11-24 14:55");
        var before = open();

        post.runTo("11-24 15:10");

        assertEquals(List.of("message-failed new: spend-limit"), before);
        assertEquals("covered", post.outcome("new/0"));
        assertEquals(List.of(), open());
    }

    @Test
    void keepsAFailureWhenAnotherMessageGoesOut() {
        post.sms.program(new Handover.InDoubt(), SPENT);

        post.books("11-23 09:00", "11-25 15:00").runTo("11-24 18:00");

        assertEquals("sent", post.outcome("confirm/0"));
        assertEquals(List.of("message-failed new: in-doubt"), open());
    }

    @Test
    void opensAgainWhenTheNextMessageFailsAfterTheFirstWentOut() {
        post.sms.program(SPENT);
        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 10:00");
        post.sms.program(new Handover.InDoubt());

        post.runTo("11-24 18:00");

        assertEquals(List.of("message-failed confirm: in-doubt"), open());
    }

    @Test
    void opensNothingAgainThatSomebodyHasDone() {
        post.sms.program(SPENT);
        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 09:05");
        post.tasks.finish(post.tasks.open().getFirst().id(), post.clock.instant());
        post.sms.program(new Handover.InDoubt());

        post.runTo("11-24 18:00");

        assertEquals(List.of(), open());
    }

    @Test
    void keepsTheTaskOfAClientWhoIsNotToldThatStaffHaveCancelled() {
        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 10:00");
        post.sms.program(new Handover.InDoubt());

        post.staffCancels("11-23 11:00").runTo("11-24 11:00");

        assertEquals(List.of("message-failed cancelled: in-doubt"), open());
    }

    @Test
    void keepsTheTaskOfAClientWhomNoSmsReachesWhenTheVisitIsMoved() {
        var client = new Client("Контора", new Phone("+74951234568"), Language.RU);

        post.books("11-23 09:00", "11-25 15:00", sample -> sample.byStaff().client(client))
                .runTo("11-24 16:00")
                .staffMoves("11-24 17:00", "11-27 15:00");

        assertEquals(List.of("message-failed fixed-line"), open());
    }

    @Test
    void finishesAnOverbookingThatIsCancelled() {
        post.books("11-23 09:00", "11-25 15:00", BookingSample::overbooked)
                .staffCancels("11-23 10:00");

        assertEquals(List.of(), open());
        assertEquals(List.of("double-booked"), done());
    }

    @Test
    void finishesAnOverbookingWhenTheOtherIsCancelled() {
        var other = BookingSample.of(Clinic.ANNA).at(post.at("11-25 15:30")).build();
        post.ports.bookings().claim(other, Capacities.UNLIMITED);
        post.books("11-23 09:00", "11-25 15:00", BookingSample::overbooked);
        var before = open();

        post.ports.bookings().cancel(other, Later.cancelled(other));
        post.settle();

        assertEquals(List.of("double-booked"), before);
        assertEquals(List.of(), open());
    }

    @Test
    void keepsAnOverbookingThatSharesItsTimeWithYetAnother() {
        var others =
                Stream.of("11-25 15:30", "11-25 14:30")
                        .map(time -> BookingSample.of(Clinic.ANNA).at(post.at(time)).build())
                        .toList();
        others.forEach(other -> post.ports.bookings().claim(other, Capacities.UNLIMITED));
        post.books("11-23 09:00", "11-25 15:00", BookingSample::overbooked);

        post.ports.bookings().cancel(others.getFirst(), Later.cancelled(others.getFirst()));
        post.settle();

        assertEquals(List.of("double-booked"), open());
    }
}
