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
import app.zapis.message.Messages.ClaimResult.AlreadyTold;
import app.zapis.message.Messages.ClaimResult.Claimed;
import app.zapis.message.Messages.ClaimResult.OptedOut;
import app.zapis.message.Messages.ClaimResult.Stale;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
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

        assertEquals(new Claimed(), messages().claim(sending(remind), booking, Mentions.NONE));

        assertEquals(Optional.of(sending(remind)), stored());
    }

    @Test
    void claimsAMessageThatWasPutOff() {
        var putOff = remind.postponed(DUE, 2);
        messages().add(putOff);

        assertEquals(new Claimed(), messages().claim(sending(putOff), booking, Mentions.NONE));

        assertEquals(Optional.of(sending(putOff)), stored());
    }

    @Test
    void claimsAMessageOnce() {
        messages().add(remind);
        messages().claim(sending(remind), booking, Mentions.NONE);

        assertEquals(new Stale(), messages().claim(sending(remind), booking, Mentions.NONE));
    }

    @Test
    void claimsNoMessageThatIsDealtWith() {
        var skipped = remind.with(new Skipped(Clinic.NOW, SkipReason.CANCELLED));
        messages().add(skipped);

        assertEquals(new Stale(), messages().claim(sending(remind), booking, Mentions.NONE));

        assertEquals(Optional.of(skipped), stored());
    }

    @Test
    void claimsNoMessageThatIsNotThere() {
        assertEquals(new Stale(), messages().claim(sending(remind), booking, Mentions.NONE));

        assertEquals(Optional.empty(), stored());
    }

    @Test
    void claimsNoMessageOfABookingThatHasChanged() {
        messages().add(remind);
        ports().bookings().confirm(booking.id(), booking.linkKey(), new Seen.Unsaid(), Clinic.NOW);

        assertEquals(new Stale(), messages().claim(sending(remind), booking, Mentions.NONE));

        assertEquals(Optional.of(remind), stored());
    }

    @Test
    void claimsNoMessageToWhomWantsNone() {
        messages().add(remind);
        ports().clients().setOptOut(booking.client().phone(), true);

        assertEquals(new OptedOut(), messages().claim(sending(remind), booking, Mentions.NONE));

        assertEquals(Optional.of(remind), stored());
    }

    @Test
    void claimsNoMessageToWhomStaffWantToSpare() {
        messages().add(remind);
        ports().bookingLists().refresh(booking);
        var card = ports().clients().find(booking.client().phone()).orElseThrow();
        assertTrue(ports().clients().save(card.map(known -> known.with(true))));

        assertEquals(new OptedOut(), messages().claim(sending(remind), booking, Mentions.NONE));
    }

    @Test
    void claimsAMessageToWhomWantsThemAgain() {
        messages().add(remind);
        ports().clients().setOptOut(booking.client().phone(), true);
        ports().clients().setOptOut(booking.client().phone(), false);

        assertEquals(new Claimed(), messages().claim(sending(remind), booking, Mentions.NONE));
    }

    @Test
    void claimsAMessageOfABookingWhoseMessagesArePlanned() {
        messages().add(remind);
        messages().planned(booking);

        assertEquals(new Claimed(), messages().claim(sending(remind), booking, Mentions.NONE));
    }

    /// Another booking of that client on that day, with its reminder.
    private Booking another() {
        var another = BookingSample.of(Clinic.ANNA).at("15:00").build();
        ports().bookings().claim(another, Capacities.of(List.of(Clinic.ANNA)));
        messages().add(MessageSample.of(another, MessageKind.REMIND, DUE));
        messages().add(remind);
        return another;
    }

    private static MessageId remind(Booking booking) {
        return new MessageId(booking.id(), MessageKind.REMIND, booking.revision());
    }

    private ClaimResult claimNaming(Booking own, Booking other) {
        return claim(own, Mentions.of(Set.of(remind(other))));
    }

    private ClaimResult claim(Booking own, Mentions mentions) {
        var message = MessageSample.of(own, MessageKind.REMIND, DUE);
        return messages().claim(sending(message), own, mentions);
    }

    private Attempt alreadyTold(Booking own, Booking other) {
        return switch (claimNaming(own, other)) {
            case AlreadyTold(var by) -> by;
            case ClaimResult result -> throw new AssertionError("not told: " + result);
        };
    }

    @Test
    void claimsNoReminderOfABookingThatAnotherOnesHasNamed() {
        var another = another();

        assertEquals(new Claimed(), claimNaming(another, booking));
        assertEquals(remind(another), alreadyTold(booking, another).message());

        assertEquals(Optional.of(remind), stored());
    }

    @Test
    void claimsAReminderThatNamesOthersAsOftenAsItIsPutOff() {
        var another = another();
        claimNaming(booking, another);
        messages().change(sending(remind), remind);

        assertEquals(new Claimed(), claimNaming(booking, another));
        assertEquals(remind(booking), alreadyTold(another, booking).message());
    }

    @Test
    void claimsAReminderInPlaceOfATryThatFailed() {
        var another = another();
        claimNaming(booking, another);
        var failed = alreadyTold(another, booking);
        messages().change(sending(remind), remind);
        var mentions = Mentions.of(Set.of(remind(booking))).despite(failed);

        assertEquals(new Claimed(), claim(another, mentions));

        assertEquals(remind(another), alreadyTold(booking, another).message());
    }

    /// Between two looks the other may have been tried again.
    @Test
    void claimsNoReminderInPlaceOfAnotherTryThanTheOneThatFailed() {
        var another = another();
        claimNaming(booking, another);
        var failed = alreadyTold(another, booking);
        messages().change(sending(remind), remind);
        clock.advance(Duration.ofMinutes(2));
        claimNaming(booking, another);

        var result = claim(another, Mentions.of(Set.of(remind(booking))).despite(failed));

        assertEquals(AlreadyTold.class, result.getClass());
    }

    @Test
    void claimsAReminderOfABookingThatHasBeenMovedSinceItWasNamed() {
        var another = another();
        claimNaming(booking, another);
        var moved = Later.moved(another, "15:00", "16:00", Clinic.BORIS);
        ports().bookings().move(another, moved, Capacities.of(List.of(Clinic.ANNA, Clinic.BORIS)));
        messages().add(MessageSample.of(moved, MessageKind.REMIND, DUE));

        assertEquals(new Claimed(), claimNaming(moved, booking));
    }

    @Test
    void notesNothingOfAReminderThatIsNotClaimed() {
        var another = another();
        messages().change(remind, remind.with(new Skipped(Clinic.NOW, SkipReason.CANCELLED)));

        assertEquals(new Stale(), claimNaming(booking, another));
        assertEquals(new Claimed(), claimNaming(another, booking));
    }

    /// Planted: reminders that do not say whom they name.
    @Test
    void claimsBothRemindersWhereNeitherNamesTheOther() {
        var another = another();
        var message = MessageSample.of(another, MessageKind.REMIND, DUE);

        assertEquals(new Claimed(), messages().claim(sending(remind), booking, Mentions.NONE));
        assertEquals(new Claimed(), messages().claim(sending(message), another, Mentions.NONE));
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

        assertEquals(new Claimed(), messages().claim(sending(nudged), booking, Mentions.NONE));
    }

    @Test
    void leavesAMessageAloneThatNoLongerWaits() {
        messages().add(remind);
        messages().claim(sending(remind), booking, Mentions.NONE);

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

        assertEquals(new Claimed(), messages().claim(sending(remind), booking, Mentions.NONE));
        assertTrue(messages().change(sending(remind), sent));

        assertEquals(Optional.of(sent.state()), stored().map(Message::state));
    }
}
