package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.booking.Seen;
import app.zapis.booking.Status;
import app.zapis.memory.TableContract;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages.Overdue;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.MessageSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What every implementation of [Messages] does about what should have happened and did not.
public abstract class OverdueContract extends TableContract {
    private static final Capacities CAPACITIES = Capacities.of(List.of(Clinic.ANNA));
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Messages messages() {
        return ports().messages();
    }

    private Booking claimed() {
        var booking = BookingSample.of(Clinic.ANNA).at("10:00").build();
        ports().bookings().claim(booking, CAPACITIES);
        return booking;
    }

    private Booking planned() {
        var booking = claimed();
        messages().planned(booking);
        return booking;
    }

    private Set<Overdue> overdue(Instant moment) {
        return Set.copyOf(messages().overdue(moment));
    }

    private static Set<Overdue> bookings(Booking... bookings) {
        return Set.copyOf(
                List.of(bookings).stream()
                        .map(booking -> new Overdue.OfBooking(booking.id()))
                        .toList());
    }

    private static Set<Overdue> messages(Message... messages) {
        return Set.copyOf(List.of(messages).stream().map(Overdue.OfMessage::new).toList());
    }

    @Test
    void findsNothingInAnEmptyTable() {
        assertEquals(Set.of(), overdue(Clinic.NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void findsABookingThatWasNotPlanned() {
        var booking = claimed();

        assertEquals(bookings(booking), overdue(Clinic.NOW.plus(MINUTE)));
        assertEquals(Set.of(), overdue(Clinic.NOW.minus(MINUTE)));
    }

    @Test
    void findsABookingThatWasNotPlannedForDays() {
        var booking = claimed();

        assertEquals(bookings(booking), overdue(Clinic.NOW.plus(Duration.ofDays(2))));
    }

    @Test
    void findsNoBookingThatIsPlanned() {
        planned();

        assertEquals(Set.of(), overdue(Clinic.NOW.plus(MINUTE)));
    }

    @Test
    void findsABookingAgainThatWasConfirmed() {
        var booking = planned();
        clock.advance(Duration.ofHours(1));
        ports().bookings()
                .confirm(booking.id(), booking.linkKey(), new Seen.Unsaid(), clock.instant());

        assertEquals(bookings(booking), overdue(clock.instant().plus(MINUTE)));
        assertEquals(Set.of(), overdue(clock.instant().minus(MINUTE)));
    }

    @Test
    void findsABookingAgainThatWasMoved() {
        var booking = planned();
        clock.advance(Duration.ofHours(1));
        var moved =
                Later.moved(booking, Clinic.at("12:00"), Clinic.ANNA, Actor.STAFF, clock.instant());
        ports().bookings().move(booking, moved, CAPACITIES);

        assertEquals(bookings(booking), overdue(clock.instant().plus(MINUTE)));
    }

    @Test
    void findsABookingAgainThatWasUpdated() {
        var booking = planned();
        ports().bookings().update(booking, booking.with(new Status.Missed()));

        assertEquals(bookings(booking), overdue(clock.instant().plus(MINUTE)));
    }

    @Test
    void findsABookingAgainThatWasCancelled() {
        var booking = planned();
        ports().bookings().cancel(booking, Later.cancelled(booking));

        assertEquals(bookings(booking), overdue(clock.instant().plus(MINUTE)));
    }

    @Test
    void takesNoOlderPlanForTheNewest() {
        var booking = claimed();
        ports().bookings()
                .confirm(booking.id(), booking.linkKey(), new Seen.Unsaid(), clock.instant());

        messages().planned(booking);

        assertEquals(bookings(booking), overdue(clock.instant().plus(MINUTE)));
    }

    @Test
    void mindsNoBookingThatIsPlannedTwice() {
        messages().planned(planned());

        assertEquals(Set.of(), overdue(clock.instant().plus(MINUTE)));
    }

    @Test
    void makesNoBookingOfAPlan() {
        var booking = BookingSample.of(Clinic.ANNA).build();

        messages().planned(booking);

        assertEquals(Set.of(), overdue(clock.instant().plus(MINUTE)));
        assertEquals(List.of(), ports().bookings().find(booking.id()).stream().toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 59, 60, 61, 600, 1500, 2880})
    void findsAMessageHoweverLongItWaits(long minutes) {
        var message = MessageSample.of(planned(), MessageKind.REMIND, Clinic.at("09:00"));
        messages().add(message);

        var found = overdue(message.due().plus(Duration.ofMinutes(minutes)));

        assertEquals(messages(message), found);
    }

    @Test
    void findsNoMessageThatIsStillToCome() {
        var message = MessageSample.of(planned(), MessageKind.REMIND, Clinic.at("09:00"));
        messages().add(message);

        assertEquals(Set.of(), overdue(message.due()));
        assertEquals(Set.of(), overdue(message.due().minus(MINUTE)));
    }

    @Test
    void findsAMessageWhoseSendingHasNotEnded() {
        var booking = planned();
        var message = MessageSample.of(booking, MessageKind.REMIND, Clinic.at("09:00"));
        var sending = message.with(new Sending(message.due().plusSeconds(1), 0));
        messages().add(message);
        messages().claim(sending, booking, Mentions.NONE);

        assertEquals(messages(sending), overdue(message.due().plus(MINUTE)));
    }

    @Test
    void findsNoMessageThatIsDealtWith() {
        var booking = planned();
        var now = Clinic.at("09:01");
        var due = Clinic.at("09:00");
        messages()
                .add(
                        MessageSample.of(booking, MessageKind.NEW, due)
                                .with(new Sent(now, "Ждём", "sms-1", 1)));
        messages()
                .add(
                        MessageSample.of(booking, MessageKind.CONFIRM, due)
                                .with(new Skipped(now, SkipReason.CONFIRMED)));
        var remind = MessageSample.of(booking, MessageKind.REMIND, due);
        messages().add(remind);
        messages().change(remind, remind.with(new Failed(now, FailReason.REFUSED)));

        assertEquals(Set.of(), overdue(now.plus(MINUTE)));
    }

    @Test
    void findsAMessageAtTheTimeToWhichItWasPutOff() {
        var message = MessageSample.of(planned(), MessageKind.REMIND, Clinic.at("09:00"));
        var putOff = message.postponed(Clinic.at("10:30"), 1);
        messages().add(message);
        messages().change(message, putOff);

        assertEquals(Set.of(), overdue(Clinic.at("10:29")));
        assertEquals(messages(putOff), overdue(Clinic.at("10:31")));
    }

    @Test
    void findsAMessageAgainAfterANudge() {
        var message = MessageSample.of(planned(), MessageKind.REMIND, Clinic.at("09:00"));
        messages().add(message);

        messages().nudge(message, Clinic.at("09:05"));

        assertEquals(1, overdue(Clinic.at("09:10")).size());
    }

    @Test
    void findsMessagesAndBookingsTogether() {
        var booking = claimed();
        var due = Clinic.NOW.minus(Duration.ofHours(3));
        var late = MessageSample.of(booking, MessageKind.LATE, due);
        var remind = MessageSample.of(booking, MessageKind.REMIND, due.plusSeconds(3600));
        messages().add(late);
        messages().add(remind);

        var found = overdue(Clinic.NOW.plus(MINUTE));

        assertEquals(
                Set.of(
                        new Overdue.OfBooking(booking.id()),
                        new Overdue.OfMessage(late),
                        new Overdue.OfMessage(remind)),
                found);
    }
}
