package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.booking.Seen;
import app.zapis.memory.TableContract;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages.ClaimResult;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.MessageSample;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What every implementation of [Messages] does when a message is brought to the sender, and taken by it.
public abstract class SendingContract extends TableContract {
    private static final Instant DUE = Clinic.at("09:00");

    private final Booking booking = BookingSample.of(Clinic.ANNA).build();
    private final Message remind = MessageSample.of(booking, MessageKind.REMIND, DUE);

    @BeforeEach
    final void storeABooking() {
        ports().bookings().claim(booking, Capacities.of(List.of(Clinic.ANNA)));
    }

    private Messages messages() {
        return ports().messages();
    }

    private static Message sending(Message message) {
        return message.with(new Sending(Clinic.NOW, message.state().attempts()));
    }

    private Optional<Message> stored() {
        return messages().find(booking.id()).flatMap(history -> history.find(remind.id()));
    }

    @Test
    void claimsAWaitingMessage() {
        messages().add(remind);

        assertEquals(ClaimResult.CLAIMED, messages().claim(sending(remind), booking, Set.of()));

        assertEquals(Optional.of(sending(remind)), stored());
    }

    @Test
    void claimsAMessageThatWasPutOff() {
        var putOff = remind.postponed(DUE, 2);
        messages().add(putOff);

        assertEquals(ClaimResult.CLAIMED, messages().claim(sending(putOff), booking, Set.of()));

        assertEquals(Optional.of(sending(putOff)), stored());
    }

    @Test
    void claimsAMessageOnce() {
        messages().add(remind);
        messages().claim(sending(remind), booking, Set.of());

        assertEquals(ClaimResult.STALE, messages().claim(sending(remind), booking, Set.of()));
    }

    @Test
    void claimsNoMessageThatIsDealtWith() {
        var skipped = remind.with(new Skipped(Clinic.NOW, SkipReason.CANCELLED));
        messages().add(skipped);

        assertEquals(ClaimResult.STALE, messages().claim(sending(remind), booking, Set.of()));

        assertEquals(Optional.of(skipped), stored());
    }

    @Test
    void claimsNoMessageThatIsNotThere() {
        assertEquals(ClaimResult.STALE, messages().claim(sending(remind), booking, Set.of()));

        assertEquals(Optional.empty(), stored());
    }

    @Test
    void claimsNoMessageOfABookingThatHasChanged() {
        messages().add(remind);
        ports().bookings().confirm(booking.id(), booking.linkKey(), new Seen.Unsaid(), Clinic.NOW);

        assertEquals(ClaimResult.STALE, messages().claim(sending(remind), booking, Set.of()));

        assertEquals(Optional.of(remind), stored());
    }

    @Test
    void claimsNoMessageToWhomWantsNone() {
        messages().add(remind);
        ports().clients().setOptOut(booking.client().phone(), true);

        assertEquals(ClaimResult.OPTED_OUT, messages().claim(sending(remind), booking, Set.of()));

        assertEquals(Optional.of(remind), stored());
    }

    @Test
    void claimsNoMessageToWhomStaffWantToSpare() {
        messages().add(remind);
        ports().bookingLists().refresh(booking);
        var card = ports().clients().find(booking.client().phone()).orElseThrow();
        assertTrue(ports().clients().save(card.map(known -> known.with(true))));

        assertEquals(ClaimResult.OPTED_OUT, messages().claim(sending(remind), booking, Set.of()));
    }

    @Test
    void claimsAMessageToWhomWantsThemAgain() {
        messages().add(remind);
        ports().clients().setOptOut(booking.client().phone(), true);
        ports().clients().setOptOut(booking.client().phone(), false);

        assertEquals(ClaimResult.CLAIMED, messages().claim(sending(remind), booking, Set.of()));
    }

    @Test
    void claimsAMessageOfABookingWhoseMessagesArePlanned() {
        messages().add(remind);
        messages().planned(booking);

        assertEquals(ClaimResult.CLAIMED, messages().claim(sending(remind), booking, Set.of()));
    }

    /// Another booking of that client on that day, with its reminder.
    private Booking another() {
        var another = BookingSample.of(Clinic.ANNA).at("15:00").build();
        ports().bookings().claim(another, Capacities.of(List.of(Clinic.ANNA)));
        messages().add(MessageSample.of(another, MessageKind.REMIND, DUE));
        messages().add(remind);
        return another;
    }

    private ClaimResult claimNaming(Booking own, Booking other) {
        var message = MessageSample.of(own, MessageKind.REMIND, DUE);
        return messages().claim(sending(message), own, Set.of(other.id()));
    }

    @Test
    void claimsNoReminderOfABookingThatAnotherOnesHasNamed() {
        var another = another();

        assertEquals(ClaimResult.CLAIMED, claimNaming(another, booking));
        assertEquals(ClaimResult.ALREADY_TOLD, claimNaming(booking, another));

        assertEquals(Optional.of(remind), stored());
    }

    @Test
    void claimsAReminderThatNamesOthersAsOftenAsItIsPutOff() {
        var another = another();
        claimNaming(booking, another);
        messages().change(sending(remind), remind);

        assertEquals(ClaimResult.CLAIMED, claimNaming(booking, another));
        assertEquals(ClaimResult.ALREADY_TOLD, claimNaming(another, booking));
    }

    @Test
    void notesNothingOfAReminderThatIsNotClaimed() {
        var another = another();
        messages().change(remind, remind.with(new Skipped(Clinic.NOW, SkipReason.CANCELLED)));

        assertEquals(ClaimResult.STALE, claimNaming(booking, another));
        assertEquals(ClaimResult.CLAIMED, claimNaming(another, booking));
    }

    /// Planted: reminders that do not say whom they name.
    @Test
    void claimsBothRemindersWhereNeitherNamesTheOther() {
        var another = another();
        var message = MessageSample.of(another, MessageKind.REMIND, DUE);

        assertEquals(ClaimResult.CLAIMED, messages().claim(sending(remind), booking, Set.of()));
        assertEquals(ClaimResult.CLAIMED, messages().claim(sending(message), another, Set.of()));
    }

    @Test
    void bringsAWaitingMessageToTheSender() {
        messages().add(remind);

        messages().nudge(remind, Clinic.NOW);

        assertEquals(Optional.of(Via.STREAM), stored().map(Message::via));
        assertEquals(Optional.of(remind.state()), stored().map(Message::state));
        assertEquals(Optional.of(DUE), stored().map(Message::due));
    }

    @Test
    void bringsAWaitingMessageToTheSenderAsOftenAsAsked() {
        messages().add(remind);
        messages().nudge(remind, Clinic.NOW);
        messages().nudge(stored().orElseThrow(), Clinic.NOW.plus(Duration.ofMinutes(5)));

        var nudged = stored().orElseThrow();

        assertEquals(ClaimResult.CLAIMED, messages().claim(sending(nudged), booking, Set.of()));
    }

    @Test
    void leavesAMessageAloneThatNoLongerWaits() {
        messages().add(remind);
        messages().claim(sending(remind), booking, Set.of());

        messages().nudge(remind, Clinic.NOW);

        assertEquals(Optional.of(sending(remind)), stored());
    }

    @Test
    void makesNoMessageOfANudge() {
        messages().nudge(remind, Clinic.NOW);

        assertEquals(Optional.empty(), stored());
    }

    @Test
    void letsASendingEndThatBeganBeforeANudge() {
        messages().add(remind);
        messages().nudge(remind, Clinic.NOW);
        var sent = remind.with(new Sent(Clinic.NOW, "Ждём", "sms-1", 1));

        assertEquals(ClaimResult.CLAIMED, messages().claim(sending(remind), booking, Set.of()));
        assertTrue(messages().change(sending(remind), sent));

        assertEquals(Optional.of(sent.state()), stored().map(Message::state));
    }
}
