package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.memory.RecordingSms.Text;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.Sms.Handover;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// One message, brought to the sender in all sorts of ways.
class SendMessageTest extends AskedToConfirm {
    @Test
    void goesOutWhenItIsDue() {
        assertTrue(fire());

        assertEquals(
                List.of(new Text(BookingSample.PHONE, "confirm 11-25 10:00")), post.sms.accepted());
        assertEquals(new Sent(post.at("11-24 10:00"), "confirm 11-25 10:00", "sms-1", 1), state());
    }

    @Test
    void takesThreeTripsToTheTable() {
        int before = calls.made();

        fire();

        int withTheSmsAndTheBudgetBesideTheClaim = 5;
        assertEquals(withTheSmsAndTheBudgetBesideTheClaim, calls.made() - before);
    }

    @ParameterizedTest
    @CsvSource({"11-24 09:59:29, 0", "11-24 09:59:30, 1", "11-24 10:00, 1", "11-24 10:30, 1"})
    void waitsForItsTimeAllButHalfAMinute(String time, int sent) {
        post.clock.set(post.at(time));

        assertTrue(fire());

        assertEquals(sent, post.sms.accepted().size());
        assertEquals(sent == 1 ? "sent" : "scheduled", state().word());
    }

    @Test
    void isLeftAloneWhereItIsUnknown() {
        var unknown = new MessageId(confirm.booking(), MessageKind.CONFIRM, 7);
        var nowhere =
                new MessageId(BookingSample.of(Clinic.ANNA).build().id(), MessageKind.CONFIRM, 0);

        assertTrue(post.sendMessage().send(unknown, List.of(Clinic.ANNA.id())));
        assertTrue(post.sendMessage().send(nowhere, List.of(Clinic.ANNA.id())));

        assertEquals(List.of(), post.sms.handedOver());
    }

    @Test
    void isJudgedAgainWhenTheBookingChangesMeanwhile() {
        var changing = new Changing(post, booking -> booking.confirmed(post.clock.instant()));

        assertFalse(changing.sender().send(confirm, List.of(Clinic.ANNA.id())));
        assertEquals(new Scheduled(0), state());

        assertTrue(fire());
        assertEquals("confirmed", post.outcome("confirm/0"));
        assertEquals(List.of(), post.sms.handedOver());
    }

    @Test
    void isNotSentToWhomOptedOutMeanwhile() {
        var changing =
                new Changing(
                        post,
                        booking -> {
                            post.ports.clients().setOptOut(booking.client().phone(), true);
                            return booking;
                        });

        assertTrue(changing.sender().send(confirm, List.of(Clinic.ANNA.id())));

        assertEquals("opted-out", post.outcome("confirm/0"));
        assertEquals(List.of(), post.sms.handedOver());
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "UNREACHABLE"})
    void isTriedAgainAtOnceWhereThatMayHelp(FailReason reason) {
        post.sms.program(new Handover.PutOff(reason));

        assertTrue(fire());

        assertEquals(new Scheduled(1), state());
        post.settle();
        assertEquals("sent", state().word());
        assertEquals(2, post.sms.handedOver().size());
    }

    @Test
    void isPutOffWhenTheCarrierPutsItOff() {
        post.sms.program(new Handover.PutOff(FailReason.NOT_ALLOWED));

        assertTrue(fire());

        assertEquals(new Scheduled(1), state());
        assertEquals(post.at("11-24 10:02"), message().due());
        fire();
        assertEquals(1, post.sms.handedOver().size());
        post.clock.set(post.at("11-24 10:02"));
        fire();
        assertEquals("sent", state().word());
        assertEquals(1, post.sms.accepted().size());
    }

    private Message message() {
        return post.messages()
                .filter(message -> message.id().equals(confirm))
                .findAny()
                .orElseThrow();
    }

    @Test
    void isPutOffLongerEachTimeAndGivenUpAtLast() {
        post.sms.program(
                Collections.nCopies(12, new Handover.PutOff(FailReason.THROTTLED))
                        .toArray(Handover[]::new));

        var waits = Stream.generate(this::waits).limit(10).toList();

        assertEquals(List.of(0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 64L, 128L), waits);
        fire();
        assertEquals(new Failed(post.clock.instant(), FailReason.THROTTLED), state());
        assertEquals(11, post.sms.handedOver().size());
    }

    /// Fires it, and goes on to the time to which it is put off.
    private long waits() {
        var before = post.clock.instant();
        fire();
        post.clock.set(message().due());
        return Duration.between(before, message().due()).toMinutes();
    }

    @Test
    void isJudgedAnewAfterItWasPutOff() {
        post.sms.program(new Handover.PutOff(FailReason.NOT_ALLOWED));
        fire();
        post.clientCancels("11-24 10:01");
        post.clock.set(post.at("11-24 10:02"));

        fire();

        assertEquals("cancelled", post.outcome("confirm/0"));
        assertEquals(List.of(), post.sms.accepted());
    }

    @Test
    void isNeverSentAgainWhereItIsNotKnownWhetherItWentOut() {
        post.sms.program(new Handover.InDoubt());

        fire();

        assertEquals(new Failed(post.clock.instant(), FailReason.IN_DOUBT), state());
        fire();
        post.clock.advance(Duration.ofHours(1));
        fire();
        post.sweep().sweep();
        post.settle();
        assertEquals(1, post.sms.handedOver().size());
    }

    @Test
    void failsWhenTheCarrierRefusesIt() {
        post.sms.program(new Handover.Refused(FailReason.INVALID_NUMBER));

        fire();

        assertEquals(new Failed(post.clock.instant(), FailReason.INVALID_NUMBER), state());
        fire();
        assertEquals(1, post.sms.handedOver().size());
    }

    @Test
    void isTheLastToWhomOptedOutAtTheCarrier() {
        post.sms.program(new Handover.Refused(FailReason.OPTED_OUT_AT_CARRIER));

        fire();

        assertEquals("failed: opted-out-at-carrier", post.outcome("confirm/0"));
        assertTrue(post.ports.clients().hasOptedOut(BookingSample.PHONE));
        post.toTheEnd();
        assertEquals(1, post.sms.handedOver().size());
    }
}
