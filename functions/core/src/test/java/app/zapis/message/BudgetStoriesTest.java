package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Limits;
import app.zapis.memory.InMemoryPorts;
import app.zapis.message.Sms.Handover;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.Clinic;
import app.zapis.task.Task;
import app.zapis.task.TaskKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// What becomes of messages when the budget for SMS runs out.
class BudgetStoriesTest {
    private static final LocalDate BOOKED = LocalDate.parse("2026-11-23");

    private final Post post = new Post(Clinic.ANNA);

    private void allow(int smsPerDay, int smsPerMonth) {
        post.ports.save(Clinic.COMPANY.with(new Limits(5, 30, smsPerDay, smsPerMonth)));
    }

    private void spend(LocalDate day, int count) {
        var share = new Share(day, Integer.MAX_VALUE, Integer.MAX_VALUE);
        IntStream.range(0, count).forEach(_ -> post.ports.budget().take(share, () -> ""));
    }

    private List<String> warnings() {
        return post.tasks.open().stream()
                .filter(task -> task.id().kind() == TaskKind.BUDGET)
                .map(task -> task.id().text() + ": " + task.detail())
                .toList();
    }

    /// Of 20 a day, `new` may be the 18th and no more, the others the 20th.
    @ParameterizedTest
    @CsvSource({"17, sent", "18, over-budget", "20, over-budget"})
    void stopsNewBeforeTheOthers(int spent, String outcome) {
        allow(20, 900);
        spend(BOOKED, spent);

        post.books("11-23 09:00", "11-25 10:00").runTo("11-23 09:06");

        assertEquals(outcome, post.outcome("new/0"));
    }

    @ParameterizedTest
    @CsvSource({"18, sent", "19, sent", "20, over-budget"})
    void stopsConfirmAtTheVeryEnd(int spent, String outcome) {
        allow(20, 900);
        spend(BOOKED.plusDays(1), spent);

        post.books("11-23 09:00", "11-25 10:00").runTo("11-24 10:01");

        assertEquals(outcome, post.outcome("confirm/0"));
    }

    @ParameterizedTest
    @CsvSource({"19, sent", "20, over-budget"})
    void stopsRemindAtTheVeryEndOfAMonth(int spent, String outcome) {
        allow(900, 20);
        post.books("11-23 09:00", "11-25 15:00").confirms("11-24 12:00");
        spend(LocalDate.parse("2026-11-01"), spent - post.sent().size());

        post.runTo("11-25 09:01");

        assertEquals(outcome, post.outcome("remind/0"));
    }

    @Test
    void countsWhatGoesOut() {
        allow(2, 900);

        post.books("11-24 12:00", "11-25 15:00").runTo("11-25 14:00");

        assertEquals(3, post.sent().size());
        assertEquals(2, counted(BOOKED.plusDays(1)));
        assertEquals(1, counted(BOOKED.plusDays(2)));
    }

    /// How many went out on a day.
    private int counted(LocalDate day) {
        return post.ports.budget().take(new Share(day, 900, 900), () -> "").inDay() - 1;
    }

    @Test
    void doesNotCountWhatTheCarrierPutsOffOrRefuses() {
        post.sms.program(
                new Handover.PutOff(FailReason.THROTTLED),
                new Handover.Refused(FailReason.INVALID_NUMBER));

        post.books("11-23 09:00", "11-25 10:00").runTo("11-23 12:00");

        assertEquals(0, counted(BOOKED));
    }

    @Test
    void hasRoomForWhatIsTriedAgainAtThatVeryMoment() {
        var hasty = new Hasty();
        hasty.ports.save(Clinic.COMPANY.with(new Limits(5, 30, 1, 900)));
        hasty.sms.program(new Handover.PutOff(FailReason.THROTTLED));

        hasty.books("11-24 12:00", "11-25 15:00").runTo("11-24 15:01");

        assertEquals("sent", hasty.outcome("confirm/0"));
    }

    /// Its stream brings a message as soon as it is stored.
    private static final class Hasty extends Post {
        Hasty() {
            super(Clinic.ANNA);
        }

        @Override
        protected Messages storedMessages() {
            return (Messages)
                    Proxy.newProxyInstance(
                            Messages.class.getClassLoader(),
                            new Class<?>[] {Messages.class},
                            (_, method, arguments) -> {
                                var result = method.invoke(ports.messages(), arguments);
                                if (method.getName().equals("change")) {
                                    settle();
                                }
                                return result;
                            });
        }
    }

    @Test
    void countsWhatMayHaveGoneOut() {
        post.sms.program(new Handover.InDoubt());

        post.books("11-23 09:00", "11-25 10:00").runTo("11-23 12:00");

        assertEquals(1, counted(BOOKED));
    }

    @Test
    void doesNotCountWhatTheClientDoesNotWant() {
        post.books("11-23 09:00", "11-25 10:00").optsOut("11-23 09:01").runTo("11-23 12:00");

        assertEquals(0, counted(BOOKED));
    }

    @Test
    void warnsWhenFourFifthsOfADayAreSpent() {
        allow(20, 900);
        spend(BOOKED, 14);
        post.books("11-23 09:00", "11-25 10:00").runTo("11-23 09:06");
        assertEquals(List.of(), warnings());

        post.books("11-23 09:10", "11-25 12:00").runTo("11-23 09:16");

        assertEquals(List.of("budget-2026-11-23: 16 of 20"), warnings());
        assertEquals(post.at("11-23 00:00"), post.tasks.open().getFirst().due());
    }

    @Test
    void warnsOnceOfAMonth() {
        allow(900, 5);
        spend(LocalDate.parse("2026-11-02"), 3);

        post.books("11-23 12:00", "11-25 15:00").runTo("11-25 14:00");

        assertEquals(List.of("budget-2026-11: 4 of 5"), warnings());
    }

    @Test
    void warnsBeforeItSkipsWhatShouldNotBeSkipped() {
        allow(900, 20);
        spend(LocalDate.parse("2026-11-02"), 20);

        post.books("11-24 12:00", "11-25 10:00").runTo("11-24 12:01");

        assertEquals("over-budget", post.outcome("confirm/0"));
        assertEquals(List.of("budget-2026-11: 20 of 20"), warnings());
    }

    @Test
    void warnsWhereNothingIsAllowedAtAll() {
        allow(0, 900);

        post.books("11-24 12:00", "11-25 10:00").runTo("11-24 12:01");

        assertEquals("over-budget", post.outcome("confirm/0"));
        assertEquals(List.of("budget-2026-11-24: 0 of 0"), warnings());
    }

    /// Planted: a warning that only one SMS brings is lost with it.
    @Test
    void warnsEvenIfTheFirstToWarnDies() {
        var tasks = new InMemoryPorts(post.clock).tasks();
        var warnings = new BudgetTasks(tasks);
        var company = Clinic.COMPANY.with(new Limits(5, 30, 100, 900));

        IntStream.rangeClosed(81, 85)
                .mapToObj(count -> new Budget.Taking<>(true, count, count, ""))
                .forEach(taking -> warnings.taken(taking, BOOKED, company));

        assertEquals(List.of("85 of 100"), tasks.open().stream().map(Task::detail).toList());
    }

    /// Feedback may be one of the first 16 of 20, `new` of the first 18, the others of all.
    @ParameterizedTest
    @CsvSource({
        "FEEDBACK, 16",
        "NEW, 18",
        "CONFIRM, 20",
        "REMIND, 20",
        "LATE, 20",
        "MOVED, 20",
        "CANCELLED, 20"
    })
    void sharesTheBudgetByWhatMatters(MessageKind kind, int perDay) {
        var company = Clinic.COMPANY.with(new Limits(5, 30, 20, 200));

        assertEquals(
                new Share(BOOKED, perDay, perDay * 10),
                Share.of(kind, company, post.at("11-23 09:00")));
    }

    @Test
    void countsDaysByTheCompanysClock() {
        var share = Share.of(MessageKind.NEW, Clinic.COMPANY, post.at("11-23 00:30"));

        assertEquals(BOOKED, share.day());
    }
}
