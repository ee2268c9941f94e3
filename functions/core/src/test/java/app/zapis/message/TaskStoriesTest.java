package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.message.Sms.Handover;
import app.zapis.sample.BookingSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Collections;
import java.util.List;

/// Which tasks a manager finds, and when they go by themselves.
class TaskStoriesTest extends ListedTasks {
    @Test
    void asksForAClientWhoHasNotAnsweredThreeHoursBefore() {
        post.books("11-23 09:00", "11-25 15:00").runTo("11-25 11:59");
        var before = open();

        post.runTo("11-25 12:00");

        assertEquals(List.of(), before);
        assertEquals(List.of("unconfirmed"), open());
    }

    @Test
    void doesNotAskForAClientWhoHasConfirmed() {
        post.books("11-23 09:00", "11-25 15:00").confirms("11-24 18:00").runTo("11-25 14:59");

        assertEquals(List.of(), open());
    }

    @Test
    void doesNotAskForAClientWhoHasJustBooked() {
        post.books("11-25 13:00", "11-25 15:00").runTo("11-25 14:59");

        assertEquals(List.of(), open());
    }

    @Test
    void finishesTheTaskWhenTheClientConfirmsAfterAll() {
        post.books("11-23 09:00", "11-25 15:00").confirms("11-25 13:00");

        assertEquals(List.of(), open());
        assertEquals(List.of("unconfirmed"), done());
    }

    @Test
    void finishesTheTaskWhenTheVisitIsMoved() {
        post.books("11-23 09:00", "11-25 15:00").staffMoves("11-25 13:00", "11-27 15:00");

        assertEquals(List.of(), open());
        assertEquals(List.of("unconfirmed"), done());
    }

    @Test
    void looksForAClientWhoIsLateUntilHeComes() {
        post.books("11-23 09:00", "11-25 15:00").confirms("11-24 18:00").runTo("11-25 15:05");
        var atFivePast = open();

        post.arrives("11-25 15:10");

        assertEquals(List.of("late"), atFivePast);
        assertEquals(List.of("late"), done());
    }

    @Test
    void looksForALateClientWhoWantsNoSms() {
        post.books("11-23 09:00", "11-25 15:00")
                .confirms("11-24 18:00")
                .optsOut("11-24 19:00")
                .runTo("11-25 15:05");

        assertEquals(List.of("late"), open());
    }

    @Test
    void tellsOfAnSmsThatMayNotHaveGoneOut() {
        post.sms.program(new Handover.InDoubt());

        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 09:06");

        assertEquals(List.of("message-failed new: in-doubt"), open());
    }

    @ParameterizedTest
    @CsvSource({"+74951234568, fixed-line", "+77011234567, country-not-allowed"})
    void tellsOfAClientWhomNoSmsReaches(String phone, String reason) {
        var client = new Client("Контора", new Phone(phone), Language.RU);

        post.books("11-23 09:00", "11-25 15:00", sample -> sample.byStaff().client(client))
                .runTo("11-25 11:59");

        assertEquals(List.of("message-failed " + reason), open());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ALLOWED", "SPEND_LIMIT", "REFUSED"})
    void tellsAtOnceOfWhatSomebodyHasToPutRight(FailReason reason) {
        post.sms.program(new Handover.PutOff(reason), new Handover.PutOff(reason));

        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 09:06");

        assertEquals(List.of("message-failed new: " + reason.word()), open());
        post.runTo("11-24 14:00");
        assertEquals(List.of(), open());
        assertEquals(List.of("message-failed new: " + reason.word()), done());
        assertEquals("sent", post.outcome("new/0"));
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "UNREACHABLE"})
    void tellsOfWhatPassesByItselfOnlyWhenItIsGivenUp(FailReason reason) {
        post.sms.program(
                Collections.nCopies(11, new Handover.PutOff(reason)).toArray(Handover[]::new));

        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 12:00");

        assertEquals(List.of(), open());
        post.runTo("11-24 14:00");
        assertEquals(List.of("message-failed new: " + reason.word()), open());
    }

    @ParameterizedTest
    @EnumSource(names = {"INVALID_NUMBER", "REFUSED", "OPTED_OUT_AT_CARRIER"})
    void tellsOfWhatTheCarrierRefuses(FailReason reason) {
        post.sms.program(new Handover.Refused(reason));

        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 09:06");

        assertEquals(List.of("message-failed new: " + reason.word()), open());
    }

    @Test
    void tellsOnceOfABookingAllOfWhoseMessagesFail() {
        post.sms.program(new Handover.InDoubt(), new Handover.Refused(FailReason.INVALID_NUMBER));

        post.books("11-23 09:00", "11-25 15:00").runTo("11-24 18:00");

        assertEquals(List.of("message-failed new: in-doubt"), open());
        assertEquals(post.at("11-25 15:00"), post.tasks.open().getFirst().due());
    }

    @Test
    void listsAnOverbookingOnce() {
        post.books("11-23 09:00", "11-25 15:00", BookingSample::overbooked);
        post.planMessages().plan(post.booking().id());

        assertEquals(List.of("double-booked"), open());
    }

    @ParameterizedTest
    @CsvSource({"11-24 15:01, 1", "11-24 15:00, 0", "11-25 14:59, 1", "11-25 15:00, 0"})
    void tellsOfAClientWhoCancelsWithinADay(String time, int tasks) {
        post.books("11-23 09:00", "11-25 15:00").confirms("11-23 10:00").clientCancels(time);

        assertEquals(Collections.nCopies(tasks, "cancelled-late"), open());
    }

    @Test
    void tellsOfNoVisitThatStaffHaveCancelled() {
        post.books("11-23 09:00", "11-25 15:00").staffCancels("11-25 12:00");

        assertEquals(List.of(), open());
    }
}
