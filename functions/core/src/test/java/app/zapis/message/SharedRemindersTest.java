package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.memory.RecordingSms;
import app.zapis.message.Sms.Handover;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.sample.Clinic;
import app.zapis.task.TaskKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// A client who comes twice on one day.
class SharedRemindersTest {
    private final Post post = new Post(Clinic.ANNA).books("11-23 09:00", "11-25 15:00");

    private List<String> reminders() {
        return post.sms.accepted().stream()
                .map(RecordingSms.Text::text)
                .filter(text -> text.startsWith("remind"))
                .toList();
    }

    /// What became of the reminder of the booking that was made last.
    private String last() {
        return post.outcome("remind/0");
    }

    @Test
    void getsOneReminderOfBoth() {
        post.books("11-23 10:00", "11-25 10:00").runTo("11-25 09:30");

        assertEquals(List.of("remind 11-25 15:00 and 11-25 10:00"), reminders());
        assertEquals("one-a-day", last());
    }

    @Test
    void getsOneReminderOfBothWhicheverComesFirst() {
        post.books("11-23 10:00", "11-25 10:00").runTo("11-25 08:59");
        var message = post.messages().filter(one -> one.id().kind() == MessageKind.REMIND);

        post.clock.set(post.at("11-25 09:00"));
        message.forEach(one -> post.sendMessage().send(one.id(), one.resources()));
        post.runTo("11-25 09:30");

        assertEquals(List.of("remind 11-25 10:00 and 11-25 15:00"), reminders());
        assertEquals("sent", last());
    }

    @Test
    void isRemindedOfTheOneThatIsNotCancelled() {
        post.books("11-23 10:00", "11-25 10:00").clientCancels("11-25 08:50").runTo("11-25 09:30");

        assertEquals(List.of("remind 11-25 15:00"), reminders());
    }

    @Test
    void isRemindedOfEachOnItsDay() {
        post.books("11-23 10:00", "11-25 10:00")
                .clientMoves("11-24 15:00", "11-26 10:00")
                .runTo("11-26 09:30");

        assertEquals(List.of("remind 11-25 15:00", "remind 11-26 10:00"), reminders());
    }

    @Test
    void isRemindedOfEachIfOneWasBookedOnTheDay() {
        post.runTo("11-25 09:30").books("11-25 09:30", "11-25 18:00").runTo("11-25 17:30");

        assertEquals(List.of("remind 11-25 15:00"), reminders());
        assertEquals("booked-later", last());
    }

    @Test
    void isNamedNobodyElsesVisit() {
        var petr = new Client("Пётр", new Phone("+79160000002"), Language.RU);
        post.books("11-23 10:00", "11-25 10:00", sample -> sample.client(petr))
                .runTo("11-25 09:30");

        assertEquals(List.of("remind 11-25 15:00", "remind 11-25 10:00"), reminders());
    }

    @Test
    void isRemindedByTheOtherIfTheCarrierPutsTheFirstOff() {
        post.books("11-23 10:00", "11-25 10:00").runTo("11-25 08:59");
        post.sms.program(new Handover.PutOff(FailReason.THROTTLED));

        post.runTo("11-25 09:30");

        assertEquals(List.of("remind 11-25 10:00 and 11-25 15:00"), reminders());
        assertEquals("sent", last());
    }

    @Test
    void isNotRemindedAgainWhereTheFirstIsInDoubtOfWhichTheManagerHears() {
        post.books("11-23 10:00", "11-25 10:00").runTo("11-25 08:59");
        post.sms.program(new Handover.InDoubt());

        post.runTo("11-25 09:30");

        assertEquals(List.of(), reminders());
        assertEquals("one-a-day", last());
        var tasks = post.tasks.open().stream().map(task -> task.id().kind());
        assertTrue(tasks.anyMatch(TaskKind.MESSAGE_FAILED::equals));
    }

    @Test
    void getsAReminderOfItsOwnOfABookingWhoseLinkHasNeverReachedHim() {
        post.runTo("11-24 16:00");
        var off = Map.of(MessageKind.NEW, false, MessageKind.CONFIRM, false);
        var set = new ByWording(new MessageSettings(off, Map.of()), MessageSettings.NONE);
        var _ = post.ports.messageLevels().save(new Versioned<>(set, Versioned.NEW));

        post.books("11-24 16:00", "11-25 10:00").runTo("11-25 09:30");

        assertEquals(
                List.of("remind 11-25 15:00 and 11-25 10:00", "remind 11-25 10:00"), reminders());
    }
}
