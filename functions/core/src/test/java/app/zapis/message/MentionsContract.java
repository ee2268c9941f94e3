package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages.ClaimResult;
import app.zapis.message.Messages.ClaimResult.AlreadyTold;
import app.zapis.message.Messages.ClaimResult.Claimed;
import app.zapis.message.Messages.ClaimResult.Stale;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.MessageSample;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What every implementation of [Messages] does when one reminder tells of other visits, too.
public abstract class MentionsContract extends OneMessageContract {
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
}
