package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.zapis.booking.Booking;
import app.zapis.memory.FewPhoneNumbers;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages.Opened;
import app.zapis.message.Verdict.Nothing;
import app.zapis.message.Verdict.Postpone;
import app.zapis.message.Verdict.Send;
import app.zapis.message.Verdict.Skip;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageRules;
import app.zapis.message.settings.SmsText;
import app.zapis.resource.Settings;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

class JudgementTest {
    private static final Booking BOOKING = BookingSample.of(Clinic.ANNA).at("10:00").build();
    private static final Instant DUE = Clinic.at("09:00");
    private static final Message REMIND = message(MessageKind.REMIND, new Scheduled(0));
    private static final MessageRules RULES =
            MessageRules.ofNothingSet(
                    new Settings(Clinic.COMPANY, Map.of(Clinic.ANNA.id(), Clinic.ANNA)));

    private static Message message(MessageKind kind, MessageState state) {
        var id = new MessageId(BOOKING.id(), kind, 0);
        return new Message(id, DUE, Via.SCHEDULE, BOOKING.visit().resources(), state);
    }

    private static Verdict judge(Message message, String text, Instant now, Message... others) {
        var history =
                new History(BOOKING, Stream.concat(Stream.of(message), Stream.of(others)).toList());
        return new Judgement(
                        (kind, booking, settings, own) -> new SmsText(text),
                        new Post(Clinic.ANNA).reminders(),
                        new FewPhoneNumbers())
                .of(message, new Opened(history, RULES), now);
    }

    @Test
    void letsADueMessageGo() {
        assertEquals(new Send(new SmsText("Ждём")), judge(REMIND, "Ждём", DUE));
    }

    @Test
    void letsNoMessageGoThatIsTooLong() {
        var longest = "ж".repeat(4 * 67);

        assertInstanceOf(Send.class, judge(REMIND, longest, DUE));
        assertEquals(new Skip(SkipReason.TOO_LONG), judge(REMIND, longest + "ж", DUE));
    }

    @ParameterizedTest
    @CsvSource({"08:58, false", "09:00, true"})
    void knowsWhatIsDue(String time, boolean due) {
        var verdict = judge(REMIND, "Ждём", Clinic.at(time));

        assertEquals(due, verdict instanceof Send);
        assertEquals(!due, verdict instanceof Nothing);
    }

    static Stream<MessageState> states() {
        return Stream.of(
                new Sending(DUE, 0),
                new Sent(DUE, "Ждём", "sms-1", 1),
                new Skipped(DUE, SkipReason.MOVED),
                new Failed(DUE, FailReason.IN_DOUBT));
    }

    @ParameterizedTest
    @MethodSource("states")
    void leavesAMessageAloneThatDoesNotWait(MessageState state) {
        assertEquals(new Nothing(), judge(message(MessageKind.REMIND, state), "Ждём", DUE));
    }

    @Test
    void makesAMessageWaitThatComesAMomentBeforeTheMorning() {
        assertEquals(new Postpone(DUE), judge(REMIND, "Ждём", DUE.minusSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource({"06:59, true", "07:00, true", "07:01, false", "08:59, false"})
    void remindsNobodyWhoGotAnSmsAMomentAgo(String time, boolean reminds) {
        var confirm =
                message(MessageKind.CONFIRM, new Sent(Clinic.at(time), "Придёте?", "sms-1", 1));

        var verdict = judge(REMIND, "Ждём", DUE, confirm);

        assertEquals(reminds, verdict instanceof Send);
        assertEquals(!reminds, verdict.equals(new Skip(SkipReason.RECENT_SMS)));
    }

    @Test
    void remindsNobodyWhoIsBeingSentAnother() {
        var sending = message(MessageKind.CONFIRM, new Sending(DUE, 0));
        var waiting = message(MessageKind.CONFIRM, new Scheduled(0));

        assertEquals(new Skip(SkipReason.RECENT_SMS), judge(REMIND, "Ждём", DUE, sending));
        assertEquals(new Skip(SkipReason.RECENT_SMS), judge(REMIND, "Ждём", DUE, waiting));
    }

    @Test
    void remindsWhoIsNotGoingToGetTheOther() {
        var skipped = message(MessageKind.CONFIRM, new Skipped(DUE, SkipReason.CONFIRMED));
        var failed = message(MessageKind.CONFIRM, new Failed(DUE, FailReason.INVALID_NUMBER));

        assertInstanceOf(Send.class, judge(REMIND, "Ждём", DUE, skipped, failed));
    }

    @Test
    void tellsAlsoWhoGotAnSmsAMomentAgoWhatIsNotAReminder() {
        var sent = message(MessageKind.REMIND, new Sent(DUE, "Ждём", "sms-1", 1));
        var confirm = message(MessageKind.CONFIRM, new Scheduled(0));

        assertInstanceOf(Send.class, judge(confirm, "Придёте?", DUE, sent));
    }
}
