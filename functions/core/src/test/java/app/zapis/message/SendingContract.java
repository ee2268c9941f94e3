package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Seen;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages.ClaimResult.Claimed;
import app.zapis.message.Messages.ClaimResult.OptedOut;
import app.zapis.message.Messages.ClaimResult.Stale;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

/// What every implementation of [Messages] does when a message is brought to the sender, and taken by it.
public abstract class SendingContract extends OneMessageContract {
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
