package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Status;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Company;
import app.zapis.company.Language;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.settings.MessageKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

/// Clients whom no SMS tells what staff have done to their visit: somebody has to call.
class UntoldTest extends UntoldClients {
    private void somebodyCalls() {
        post.tasks.finish(post.tasks.open().getFirst().id(), post.clock.instant());
    }

    @Test
    void areToBeCalledWhenAnEarlyVisitIsCancelledAtNight() {
        early().staffCancels("11-24 22:00");

        assertEquals(CANCELLED_AT_NIGHT, open());
        assertEquals("quiet-hours", post.outcome("cancelled/0"));
    }

    @ParameterizedTest
    @CsvSource({"11-25 07:00", "11-25 09:30", "11-25 15:00"})
    void areToBeCalledWhenAnEarlyVisitIsMovedAtNight(String to) {
        early().staffMoves("11-24 22:00", to).runTo("11-24 22:01");

        assertEquals(MOVED_AT_NIGHT, open());
        assertEquals("quiet-hours", post.outcome("moved/1"));
    }

    @Test
    void areToBeCalledWhenAVisitIsMovedIntoTheEarlyMorning() {
        byDay().staffMoves("11-24 22:00", "11-25 07:00").runTo("11-24 22:01");

        assertEquals(MOVED_AT_NIGHT, open());
        assertEquals(post.at("11-25 07:00"), post.tasks.open().getFirst().due());
    }

    @Test
    void areToBeCalledByTheNewTimeWhenTheOldOneIsPast() {
        early().optsOut("11-23 13:00")
                .staffMoves("11-25 22:00", "11-27 15:00")
                .runTo("11-26 09:00");

        assertEquals(List.of("message-failed moved: opted-out"), open());
        assertEquals(post.at("11-27 15:00"), post.tasks.open().getFirst().due());
    }

    @Test
    void areCalledBeforeTheTimeThatTheyKnowOf() {
        early().staffMoves("11-24 22:00", "11-25 15:00").runTo("11-25 04:59");
        int before = post.alerts.published().size();

        post.runTo("11-25 05:10");

        assertEquals(0, before);
        assertEquals(1, post.alerts.published().size());
        assertEquals(post.at("11-25 08:00"), post.tasks.open().getFirst().due());
    }

    @Test
    void areCalledBeforeTheFirstOfTheTimesThatTheyMayKnowOf() {
        early().staffMoves("11-24 22:00", "11-27 15:00")
                .staffMoves("11-24 22:30", "11-28 15:00")
                .runTo("11-25 04:59");
        int before = post.alerts.published().size();

        post.runTo("11-25 05:10");

        assertEquals(0, before);
        assertEquals(1, post.alerts.published().size());
    }

    @Test
    void areToBeCalledWhenTheyWantNoSms() {
        byDay().optsOut("11-23 13:00")
                .staffMoves("11-24 12:00", "11-25 16:00")
                .runTo("11-24 12:01");
        var moved = open();

        post.staffCancels("11-24 12:30");

        assertEquals(List.of("message-failed moved: opted-out"), moved);
        assertEquals(List.of("message-failed cancelled: opted-out"), open());
        assertEquals(List.of("message-failed moved: opted-out"), done());
    }

    @Test
    void areToBeCalledWhenTheCompanyMayTextNobody() {
        post.ports.save(Company.UNNAMED);

        byDay().staffCancels("11-24 12:00");

        assertEquals(List.of("message-failed cancelled: company-unknown"), open());
    }

    @Test
    void areToBeCalledAgainOnAFixedLine() {
        var client = new Client("Контора", new Phone("+74951234568"), Language.RU);
        post.books("11-23 09:00", "11-25 15:00", sample -> sample.byStaff().client(client))
                .runTo("11-24 16:00");
        somebodyCalls();

        post.staffCancels("11-24 17:00");

        assertEquals(List.of("message-failed cancelled: fixed-line"), open());
    }

    @Test
    void areToBeCalledOnceOnAFixedLineWhereTheFirstSmsIsThatOfACancellation() {
        var client = new Client("Контора", new Phone("+74951234568"), Language.RU);

        post.books("11-23 09:00", "11-25 15:00", sample -> sample.byStaff().client(client))
                .staffCancels("11-23 09:02")
                .runTo("11-23 10:00");

        assertEquals(List.of("message-failed cancelled: fixed-line"), open());
    }

    @Test
    void areToBeCalledForEachThingThatIsDone() {
        byDay().optsOut("11-23 13:00")
                .staffMoves("11-24 12:00", "11-25 16:00")
                .runTo("11-24 12:01");
        somebodyCalls();

        post.staffCancels("11-24 12:30");

        assertEquals(List.of("message-failed cancelled: opted-out"), open());
    }

    @Test
    void areToBeCalledOnceForOneThing() {
        early().staffCancels("11-24 22:00");
        somebodyCalls();

        post.planMessages().plan(post.booking().id());
        post.runTo("11-25 07:00");

        assertEquals(List.of(), open());
    }

    @Test
    void areToBeCalledWhenItIsCancelledOnceMore() {
        early().staffCancels("11-24 22:00");
        somebodyCalls();

        post.restores("11-24 22:10").staffCancels("11-24 22:20");

        assertEquals(CANCELLED_AT_NIGHT, open());
    }

    private static Booking cancelledByStaff(Booking booking) {
        var at = booking.start().minus(Duration.ofHours(27));
        return booking.with(new Status.Cancelled(Actor.STAFF, "", at));
    }

    /// The stream can bring the task before it is stored that the message is skipped.
    @Test
    void areNotForgottenInTheMomentBetween() {
        byDay().optsOut("11-23 13:00")
                .changesUnnoticed("11-24 12:00", UntoldTest::cancelledByStaff)
                .planMessages()
                .plan(post.booking().id());
        var history = post.ports.messages().find(post.booking().id()).orElseThrow();
        var cancelled = history.find(MessageKind.CANCELLED).orElseThrow();
        var skipped = new Skipped(post.clock.instant(), SkipReason.OPTED_OUT);
        post.messageTasks().ended(cancelled.with(skipped), post.booking());
        var task = post.tasks.open().getFirst();

        post.watchTasks().look(task.id(), task.due());

        assertEquals(List.of("message-failed cancelled: opted-out"), open());
    }
}
