package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Capacities;
import app.zapis.company.Company;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages.Opened;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageRules;
import app.zapis.resource.Settings;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.MessageSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What every implementation of [Messages] does with messages one by one.
public abstract class MessagesContract extends OneMessageContract {
    @Test
    void findsNothingUnderAnUnknownId() {
        var unknown = BookingSample.of(Clinic.ANNA).build().id();

        assertEquals(Optional.empty(), messages().find(unknown));
        assertEquals(Optional.empty(), messages().open(unknown, List.of(Clinic.ANNA.id())));
    }

    @Test
    void findsABookingWithoutMessages() {
        assertEquals(Optional.of(new History(booking, List.of())), messages().find(booking.id()));
    }

    @Test
    void findsABookingWithAllItsMessages() {
        var other = BookingSample.of(Clinic.ROOM).build();
        ports().bookings().claim(other, Capacities.of(List.of(Clinic.ROOM)));
        var late = MessageSample.of(booking, MessageKind.LATE, DUE.plusSeconds(4000));
        messages().add(remind);
        messages().add(late);
        messages().add(MessageSample.of(other, MessageKind.REMIND, DUE));

        var history = messages().find(booking.id()).orElseThrow();

        assertEquals(booking, history.booking());
        assertEquals(Set.of(remind, late), Set.copyOf(history.messages()));
    }

    @Test
    void keepsTheMessagesOfEachRevisionApart() {
        var next = new MessageId(booking.id(), MessageKind.REMIND, 1);
        var second = Message.scheduled(next, DUE, remind.resources(), Clinic.NOW);
        messages().add(remind);

        assertTrue(messages().add(second));

        var history = messages().find(booking.id()).orElseThrow();
        assertEquals(Set.of(remind, second), Set.copyOf(history.messages()));
    }

    @Test
    void opensABookingTogetherWithSettings() {
        ports().save(Clinic.COMPANY);
        ports().save(Clinic.ANNA);
        ports().save(Clinic.BORIS);
        messages().add(remind);

        var opened = messages().open(booking.id(), List.of(Clinic.ANNA.id(), Clinic.ROOM.id()));

        var settings = new Settings(Clinic.COMPANY, Map.of(Clinic.ANNA.id(), Clinic.ANNA));
        var history = new History(booking, List.of(remind));
        assertEquals(Optional.of(new Opened(history, MessageRules.ofNothingSet(settings))), opened);
    }

    @Test
    void opensABookingWithoutAnySettings() {
        var opened = messages().open(booking.id(), List.of(Clinic.ANNA.id()));

        var settings = new Settings(Company.UNNAMED, Map.of());
        var rules = MessageRules.ofNothingSet(settings);
        assertEquals(Optional.of(new Opened(new History(booking, List.of()), rules)), opened);
    }

    @Test
    void addsAMessageOnce() {
        var sooner = MessageSample.of(booking, MessageKind.REMIND, DUE.minusSeconds(600));

        assertTrue(messages().add(remind));
        assertFalse(messages().add(sooner));

        assertEquals(Optional.of(remind), stored());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void findsAMessageAsItWasLastChanged(Message after) {
        var changed =
                new Message(
                        remind.id(), after.due(), after.via(), remind.resources(), after.state());
        messages().add(remind);

        assertTrue(messages().change(remind, changed));

        assertEquals(Optional.of(changed), stored());
    }

    static Stream<Message> changes() {
        var message =
                MessageSample.of(
                        BookingSample.of(Clinic.ANNA, Clinic.ROOM).build(),
                        MessageKind.CONFIRM,
                        DUE.plusMillis(123));
        return Stream.of(
                message,
                message.postponed(DUE.plusSeconds(300), 3),
                sending(message),
                message.with(new Sending(Clinic.NOW.plusMillis(7), 2)),
                message.with(new Sent(Clinic.NOW, "Ждём 🐶 \"в 10:00\"\n", "sms-1", 1)),
                message.with(new Failed(Clinic.NOW, FailReason.IN_DOUBT)));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheReasonOfASkippedMessage(SkipReason reason) {
        var skipped = remind.with(new Skipped(Clinic.NOW, reason));

        assertTrue(messages().add(skipped));

        assertEquals(Optional.of(skipped), stored());
    }

    @Test
    void changesNothingThatIsInAnotherStateByNow() {
        messages().add(remind);
        messages().change(remind, sending(remind));
        var skipped = remind.with(new Skipped(Clinic.NOW, SkipReason.CANCELLED));

        assertFalse(messages().change(remind, skipped));

        assertEquals(Optional.of(sending(remind)), stored());
    }

    @Test
    void changesNothingThatIsDueAtAnotherTimeByNow() {
        var later = remind.postponed(DUE.plusSeconds(300), 0);
        messages().add(remind);
        messages().change(remind, later);

        assertFalse(
                messages()
                        .change(
                                remind,
                                remind.with(new Skipped(Clinic.NOW, SkipReason.CANCELLED))));

        assertEquals(Optional.of(later), stored());
    }

    @Test
    void changesNothingThatWasPutOffAgainByNow() {
        var once = remind.postponed(DUE, 1);
        var twice = remind.postponed(DUE, 2);
        messages().add(once);
        messages().change(once, twice);

        assertFalse(
                messages().change(once, once.with(new Failed(Clinic.NOW, FailReason.THROTTLED))));

        assertEquals(Optional.of(twice), stored());
    }

    @Test
    void changesNothingThatIsNotThere() {
        assertFalse(messages().change(remind, sending(remind)));

        assertEquals(Optional.empty(), stored());
    }
}
