package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

/// What did not happen, and is made to happen.
class SweepTest {
    /// A booking whose messages wait, and nothing that brings them to the sender but the sweep of a test.
    private final Post post =
            new Post(Clinic.ANNA)
                    .withoutSchedules()
                    .withoutSweeps()
                    .books("11-23 09:00", "11-25 10:00");

    private int sweepAt(String time) {
        post.clock.set(post.at(time));
        int found = post.sweep().sweep();
        post.settle();
        return found;
    }

    private Message message(MessageKind kind) {
        return post.messages()
                .filter(message -> message.id().kind() == kind)
                .findAny()
                .orElseThrow();
    }

    @Test
    void bringsEachMessageWhoseScheduleNeverFires() {
        var healed =
                new Post(Clinic.ANNA)
                        .withoutSchedules()
                        .books("11-23 09:00", "11-25 10:00")
                        .toTheEnd();

        assertEquals(
                List.of(
                        "11-23 09:10 new",
                        "11-24 10:05 confirm",
                        "11-25 09:05 remind",
                        "11-25 10:10 late"),
                healed.sent());
    }

    @ParameterizedTest
    @CsvSource({"11-23 09:05, 0", "11-23 09:07, 0", "11-23 09:08, 1", "11-23 15:00, 1"})
    void leavesWhatIsOnItsUsualWay(String time, int found) {
        assertEquals(found, sweepAt(time));

        assertEquals(found, post.sms.accepted().size());
    }

    @Test
    void findsNothingWhereAllIsWell() {
        var well = new Post(Clinic.ANNA).books("11-23 09:00", "11-25 10:00").toTheEnd();

        assertEquals(0, well.sweep().sweep());
    }

    @Test
    void bringsAMessageADayLateIfItStillMakesSense() {
        sweepAt("11-24 09:50");

        assertEquals(List.of("11-24 09:50 new"), post.sent());
    }

    @Test
    void bringsNothingThatMakesNoSenseAnyMore() {
        sweepAt("11-26 12:00");

        assertEquals(List.of(), post.sent());
        assertEquals(
                List.of(
                        "confirm/0 past",
                        "late/0 past",
                        "new/0 past",
                        "remind/0 past",
                        "unconfirmed/0 past"),
                post.outcomes());
        assertEquals(0, sweepAt("11-26 12:05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11-23 09:03", "11-23 09:30", "11-24 09:00"})
    void plansABookingOfWhichTheStreamNeverTold(String time) {
        var untold = new Post(Clinic.ANNA).withoutSweeps();
        untold.books("11-23 09:00", "11-25 10:00");
        untold.changesUnnoticed(
                "11-23 09:00", booking -> booking.confirmed(untold.clock.instant()));
        untold.ports.table().drainStream();

        untold.clock.set(untold.at(time));
        untold.sweep().sweep();

        assertEquals("confirmed", untold.outcome("confirm/0"));
        untold.settle();
        assertEquals(0, untold.sweep().sweep());
    }

    @Test
    void givesUpAMessageWhoseSenderDied() {
        var confirm = message(MessageKind.CONFIRM);
        post.clock.set(post.at("11-24 10:00"));
        var sending = confirm.with(new Sending(post.clock.instant(), 0));
        post.ports.messages().claim(sending, post.booking(), Mentions.NONE);

        sweepAt("11-24 10:10");
        assertEquals(sending.state(), message(MessageKind.CONFIRM).state());

        sweepAt("11-24 10:11");
        assertEquals(
                new Failed(post.clock.instant(), FailReason.IN_DOUBT),
                message(MessageKind.CONFIRM).state());
        sweepAt("11-24 11:00");
        assertTrue(post.sent().stream().noneMatch(one -> one.endsWith("confirm")));
    }

    @Test
    void bringsAMessageThatTheCarrierPutOff() {
        var putOff = new Post(Clinic.ANNA);
        putOff.sms.program(
                new Sms.Handover.PutOff(FailReason.NOT_ALLOWED),
                new Sms.Handover.PutOff(FailReason.NOT_ALLOWED));

        putOff.books("11-24 12:00", "11-25 10:00").toTheEnd();

        assertEquals("11-24 12:15 confirm", putOff.sent().getFirst());
        assertEquals(5, putOff.sms.handedOver().size());
    }

    @Test
    void triesAgainWhatWasNotTaken() {
        sweepOnly("11-23 09:10");
        sweepOnly("11-23 09:15");
        assertEquals(new Scheduled(0), message(MessageKind.NEW).state());

        sweepAt("11-23 09:20");

        assertEquals(List.of("11-23 09:20 new"), post.sent());
    }

    /// The sweep finds it, and its record gets lost.
    private void sweepOnly(String time) {
        post.clock.set(post.at(time));
        post.sweep().sweep();
        post.ports.table().drainStream();
    }

    @Test
    void findsNothingBeforeItsTime() {
        assertEquals(0, sweepAt("11-23 09:01"));
        assertEquals(
                Duration.ofMinutes(5),
                Duration.between(post.at("11-23 09:00"), message(MessageKind.NEW).due()));
    }
}
