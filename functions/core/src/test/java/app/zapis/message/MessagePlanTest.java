package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Status;
import app.zapis.message.MessagePlan.Step;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.When;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is to do, by settings and by what there is already.
class MessagePlanTest {
    private static final Instant NOW = Clinic.NOW;
    private static final Booking BOOKING = BookingSample.of(Clinic.ANNA).at("10:00").build();

    private static MessageSettings with(MessageKind kind, boolean on) {
        var kinds = new HashMap<>(MessageSettings.DEFAULT.on());
        kinds.put(kind, on);
        return new MessageSettings(kinds, MessageSettings.DEFAULT.times());
    }

    private static MessageSettings with(MessageKind kind, When when) {
        var times = new HashMap<>(MessageSettings.DEFAULT.times());
        times.put(kind, when);
        return new MessageSettings(Map.of(), times);
    }

    private static List<Step> steps(Booking booking, MessageSettings settings, Message... there) {
        var history = new History(booking, List.of(there));
        return new MessagePlan(history, settings, Clinic.COMPANY, NOW).steps();
    }

    /// The message of a kind that a plan adds or makes of another.
    private static List<Message> planned(List<Step> steps, MessageKind kind) {
        return steps.stream()
                .map(step ->
                        switch (step) {
                            case Step.Add(var message) -> message;
                            case Step.Change(_, var after) -> after;
                        })
                .filter(message -> message.id().kind() == kind)
                .toList();
    }

    /// A visit that is taken up again is reminded of, unless another reminder has told of it already.
    @ParameterizedTest
    @CsvSource({"CANCELLED, 1", "ONE_A_DAY, 0"})
    void bringsBackWhatIsStillToComeButNotWhatIsTold(SkipReason reason, int planned) {
        var due = Clinic.at("09:00");
        var skipped = message(MessageKind.REMIND, due, new Skipped(NOW, reason));

        var steps = steps(BOOKING, MessageSettings.DEFAULT, skipped);

        assertEquals(planned, planned(steps, MessageKind.REMIND).size());
    }

    private static Message[] allOf(List<Step> steps) {
        return Arrays.stream(MessageKind.values())
                .flatMap(kind -> planned(steps, kind).stream())
                .toArray(Message[]::new);
    }

    private static Message message(MessageKind kind, Instant due, MessageState state) {
        var id = new MessageId(BOOKING.id(), kind, 0);
        return new Message(id, due, Via.SCHEDULE, BOOKING.visit().resources(), state);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "CONFIRM", "REMIND", "LATE"})
    void plansNothingThatIsSwitchedOff(MessageKind kind) {
        assertEquals(1, planned(steps(BOOKING, with(kind, true)), kind).size());
        assertEquals(List.of(), planned(steps(BOOKING, with(kind, false)), kind));
    }

    @Test
    void remembersThatNewsWereSwitchedOff() {
        var moved = Later.moved(BOOKING, Clinic.at("14:00"), Clinic.ANNA, Actor.STAFF, NOW);
        var off = planned(steps(moved, with(MessageKind.MOVED, false)), MessageKind.MOVED);

        assertEquals(
                List.of(new Skipped(NOW, SkipReason.SWITCHED_OFF)),
                off.stream().map(Message::state).toList());
    }

    @Test
    void lacksNothingOnceItIsFollowed() {
        var there = allOf(steps(BOOKING, MessageSettings.DEFAULT));

        assertEquals(List.of(), steps(BOOKING, MessageSettings.DEFAULT, there));
    }

    @Test
    void asksForFeedbackOnlyWhereItIsSwitchedOn() {
        var off = steps(BOOKING, MessageSettings.DEFAULT);
        var on = steps(BOOKING, with(MessageKind.FEEDBACK, true));

        assertEquals(List.of(), planned(off, MessageKind.FEEDBACK));
        assertEquals(
                List.of(message(MessageKind.FEEDBACK, Clinic.at("13:00"), new Scheduled(0))),
                planned(on, MessageKind.FEEDBACK));
    }

    @Test
    void asksForFeedbackInTheMorningAfterALateVisit() {
        var evening = BookingSample.of(Clinic.ANNA).at("20:00").build();

        var feedback =
                planned(steps(evening, with(MessageKind.FEEDBACK, true)), MessageKind.FEEDBACK);

        assertEquals(Clinic.at("2026-11-26", "09:00"), feedback.getFirst().due());
    }

    @Test
    void asksNobodyForFeedbackWhoDidNotCome() {
        var settings = with(MessageKind.FEEDBACK, true);
        var missed = BOOKING.with(new Status.Missed());
        var arrived = BOOKING.with(new Status.Arrived());

        var state = new Skipped(NOW, SkipReason.MISSED);
        assertEquals(
                state, planned(steps(missed, settings), MessageKind.FEEDBACK).getFirst().state());
        assertEquals(
                new Scheduled(0),
                planned(steps(arrived, settings), MessageKind.FEEDBACK).getFirst().state());
    }

    @Test
    void followsAnotherTime() {
        var settings = with(MessageKind.REMIND, new When.DayBeforeAt(LocalTime.of(18, 0)));
        var there = allOf(steps(BOOKING, MessageSettings.DEFAULT));

        var remind = planned(steps(BOOKING, settings, there), MessageKind.REMIND);

        assertEquals(
                List.of(
                        message(
                                MessageKind.REMIND,
                                Clinic.at("2026-11-24", "18:00"),
                                new Scheduled(0))),
                remind);
    }

    @Test
    void silencesWhatIsSwitchedOffLater() {
        var there = allOf(steps(BOOKING, MessageSettings.DEFAULT));

        var steps = steps(BOOKING, with(MessageKind.LATE, false), there);

        assertEquals(
                List.of(new Skipped(NOW, SkipReason.SWITCHED_OFF)),
                planned(steps, MessageKind.LATE).stream().map(Message::state).toList());
    }

    @Test
    void wakesWhatWasSkippedIfItIsStillToCome() {
        var skipped =
                message(
                        MessageKind.REMIND,
                        Clinic.at("09:00"),
                        new Skipped(NOW, SkipReason.CANCELLED));

        var remind = planned(steps(BOOKING, MessageSettings.DEFAULT, skipped), MessageKind.REMIND);

        assertEquals(List.of(skipped.with(new Scheduled(0))), remind);
    }

    @Test
    void wakesNothingThatIsOver() {
        var old =
                BookingSample.of(Clinic.ANNA)
                        .at("10:00")
                        .madeAt(NOW.minus(Duration.ofDays(3)))
                        .build();
        var skipped =
                new Message(
                        new MessageId(old.id(), MessageKind.NEW, 0),
                        NOW,
                        Via.STREAM,
                        old.visit().resources(),
                        new Skipped(NOW, SkipReason.CANCELLED));

        var steps = steps(old, MessageSettings.DEFAULT, skipped);

        assertEquals(List.of(), planned(steps, MessageKind.NEW));
    }

    @Test
    void leavesAloneWhatIsBeingSentOrDealtWith() {
        var due = Clinic.at("08:00");
        var there =
                new Message[] {
                    message(MessageKind.NEW, due, new Sent(NOW, "text", "sms-1", 1)),
                    message(MessageKind.CONFIRM, due, new Failed(NOW, FailReason.IN_DOUBT)),
                    message(MessageKind.UNCONFIRMED, due, Sent.task(NOW)),
                    message(MessageKind.REMIND, due, new Sending(NOW, 0)),
                    message(MessageKind.LATE, due, new Scheduled(2)),
                };
        var cancelled = Later.cancelled(BOOKING);

        assertEquals(List.of(), steps(BOOKING, MessageSettings.DEFAULT, there));
        assertEquals(
                List.of(),
                planned(steps(cancelled, MessageSettings.DEFAULT, there), MessageKind.REMIND));
    }

    @Test
    void silencesWhatWasPutOffWhenTheBookingIsCancelled() {
        var putOff =
                message(MessageKind.LATE, Clinic.at("10:05"), new Scheduled(0))
                        .postponed(Clinic.at("10:07"), 1);

        var late =
                planned(
                        steps(Later.cancelled(BOOKING), MessageSettings.DEFAULT, putOff),
                        MessageKind.LATE);

        assertEquals(new Skipped(NOW, SkipReason.CANCELLED), late.getFirst().state());
    }

    @Test
    void plansNothingWhereTheCompanyHasNoTimeForIt() {
        var tomorrow =
                BookingSample.of(Clinic.ANNA)
                        .at(Clinic.at("2026-11-24", "07:00"))
                        .madeAt(Clinic.at("2026-11-23", "22:00"))
                        .byStaff()
                        .build();

        var steps = steps(tomorrow, MessageSettings.DEFAULT);

        assertEquals(
                new Skipped(NOW, SkipReason.QUIET_HOURS),
                planned(steps, MessageKind.CONFIRM).getFirst().state());
    }
}
