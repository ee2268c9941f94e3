package app.zapis.message.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.memory.TableContract;
import app.zapis.message.FailReason;
import app.zapis.message.Mentions;
import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.MessageState;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages;
import app.zapis.message.Messages.ClaimResult.Claimed;
import app.zapis.message.SkipReason;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.summary.Outcomes.Dated;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.MessageSample;
import app.zapis.schedule.Interval;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What every implementation of [Outcomes] counts.
public abstract class OutcomesContract extends TableContract {
    private static final Instant DUE = Clinic.at("09:00");
    private static final Interval DAY = Interval.from(Clinic.at("00:00"), Duration.ofDays(1));

    private final Booking booking = BookingSample.of(Clinic.ANNA).build();
    private final Message remind = MessageSample.of(booking, MessageKind.REMIND, DUE);
    private final Message confirm = MessageSample.of(booking, MessageKind.CONFIRM, DUE);

    @BeforeEach
    final void storeABooking() {
        ports().bookings().claim(booking, Capacities.of(List.of(Clinic.ANNA)));
    }

    private Messages messages() {
        return ports().messages();
    }

    private Message add(Message message) {
        assertTrue(messages().add(message));
        return message;
    }

    private void change(Message before, MessageState after) {
        assertTrue(messages().change(before, before.with(after)));
    }

    private static Skipped skipped(SkipReason reason) {
        return new Skipped(Clinic.NOW, reason);
    }

    /// How often there is each outcome.
    private Map<Outcome, Long> outcomes(Interval interval) {
        return ports().outcomes().dueIn(interval).stream()
                .map(Dated::outcome)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<Outcome, Long> one(Outcome outcome) {
        return Map.of(outcome, 1L);
    }

    @Test
    void countsNothingWhereNothingIs() {
        assertEquals(List.of(), ports().outcomes().dueIn(DAY));
    }

    @Test
    void countsWhatWaits() {
        add(remind);

        var found = ports().outcomes().dueIn(DAY);

        assertEquals(List.of(new Dated(DUE, new Outcome.Waiting())), found);
    }

    @Test
    void countsWhatIsBeingSent() {
        add(remind);
        var sending = remind.with(new Sending(Clinic.NOW, 0));
        assertEquals(new Claimed(), messages().claim(sending, booking, Mentions.NONE));

        assertEquals(one(new Outcome.Waiting()), outcomes(DAY));
    }

    @Test
    void countsWhatEndedByHowItEnded() {
        change(add(remind), new Sent(Clinic.NOW, "Ждём", "sms-1", 3));
        change(add(confirm), skipped(SkipReason.CONFIRMED));
        var late = add(MessageSample.of(booking, MessageKind.LATE, DUE.plusSeconds(90)));
        change(late, new Failed(Clinic.NOW, FailReason.IN_DOUBT));

        assertEquals(
                Set.of(
                        new Dated(DUE, new Outcome.Sent(3)),
                        new Dated(DUE, new Outcome.Skipped(SkipReason.CONFIRMED)),
                        new Dated(DUE.plusSeconds(90), new Outcome.Failed(FailReason.IN_DOUBT))),
                Set.copyOf(ports().outcomes().dueIn(DAY)));
    }

    @Test
    void countsWhatHadEndedWhenItWasStored() {
        add(remind.with(skipped(SkipReason.SWITCHED_OFF)));

        assertEquals(one(new Outcome.Skipped(SkipReason.SWITCHED_OFF)), outcomes(DAY));
    }

    @Test
    void countsAsManyAsThereAre() {
        IntStream.range(0, 30)
                .mapToObj(number -> new MessageId(booking.id(), MessageKind.NEW, number))
                .map(id -> Message.scheduled(id, DUE, remind.resources(), Clinic.NOW))
                .forEach(message -> change(add(message), skipped(SkipReason.COVERED)));

        assertEquals(Map.of(new Outcome.Skipped(SkipReason.COVERED), 30L), outcomes(DAY));
    }

    @Test
    void countsNoMore() {
        var unconfirmed = add(MessageSample.of(booking, MessageKind.UNCONFIRMED, DUE));
        assertEquals(Map.of(), outcomes(DAY));

        change(unconfirmed, Sent.task(Clinic.NOW));

        assertEquals(Map.of(), outcomes(DAY));
    }

    @Test
    void countsFromTheBeginningToJustBeforeTheEnd() {
        add(remind);
        change(add(confirm), skipped(SkipReason.CONFIRMED));
        var hour = Duration.ofHours(1);

        assertEquals(2, outcomes(Interval.from(DUE, hour)).size());
        assertEquals(2, outcomes(new Interval(DUE.minus(hour), DUE.plusMillis(1))).size());
        assertEquals(Map.of(), outcomes(new Interval(DUE.minus(hour), DUE)));
        assertEquals(Map.of(), outcomes(Interval.from(DUE.plusMillis(1), hour)));
    }

    @Test
    void countsOverTheEndsOfDaysAndMonths() {
        var moments =
                IntStream.range(0, 40).mapToObj(day -> DUE.plus(Duration.ofDays(day))).toList();
        IntStream.range(0, 40)
                .mapToObj(day -> new MessageId(booking.id(), MessageKind.REMIND, day))
                .map(id -> Message.scheduled(id, moments.get(id.revision()), List.of(), Clinic.NOW))
                .forEach(this::add);

        var found = ports().outcomes().dueIn(Interval.from(moments.get(4), Duration.ofDays(31)));

        assertEquals(moments.subList(4, 35), found.stream().map(Dated::due).sorted().toList());
    }

    @Test
    void countsWhatWasStoredOrTakenOnlyHoursAfterItWasDue() {
        clock.set(DUE.plus(Duration.ofHours(30)));
        add(remind);
        var taken = confirm.with(new Sending(clock.instant(), 0));
        add(confirm);
        assertEquals(new Claimed(), messages().claim(taken, booking, Mentions.NONE));

        assertEquals(Map.of(new Outcome.Waiting(), 2L), outcomes(DAY));
    }

    @Test
    void countsWhatWasPutOffWhenItIsDueThen() {
        add(remind);
        var putOff = remind.postponed(DUE.plus(Duration.ofDays(1)), 1);
        assertTrue(messages().change(remind, putOff));

        assertEquals(Map.of(), outcomes(DAY));
        assertEquals(
                one(new Outcome.Waiting()), outcomes(Interval.from(DAY.end(), Duration.ofDays(1))));
    }

    @Test
    void countsWhatWaitsAgain() {
        add(remind);
        var skipped = remind.with(skipped(SkipReason.CANCELLED));
        assertTrue(messages().change(remind, skipped));
        assertTrue(messages().change(skipped, remind));

        assertEquals(one(new Outcome.Waiting()), outcomes(DAY));
    }

    @Test
    void countsWhatWaitsAfterTheSweepHasLooked() {
        add(remind);
        change(add(confirm), skipped(SkipReason.CONFIRMED));
        clock.set(DUE.plus(Duration.ofHours(5)));
        messages().overdue(clock.instant());

        assertEquals(2, outcomes(DAY).size());
    }

    @Test
    void countsTheSegmentsOfATextThatIsErased() {
        var sent = new Sent(Clinic.NOW, "Ждём", "sms-1", 3);
        change(add(remind), sent);
        change(remind.with(sent), sent.erased());

        assertEquals(one(new Outcome.Sent(3)), outcomes(DAY));
    }
}
