package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.message.Sms.Handover;
import app.zapis.sample.Clinic;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.TaskKind;
import app.zapis.task.Tasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Of which tasks staff are told, and when. The company is quiet from 21:00 to 09:00.
class AlertStoriesTest {
    private final Post post = new Post(Clinic.ANNA);

    private List<TaskKind> alerts() {
        return post.alerts.published().stream().map(AlertStoriesTest::kind).toList();
    }

    private static TaskKind kind(Alert alert) {
        return alert.task().id().kind();
    }

    private List<TaskKind> open() {
        return post.tasks.open().stream().map(task -> task.id().kind()).toList();
    }

    @Test
    void tellOfAClientWhoHasNotAnswered() {
        post.books("11-23 09:00", "11-25 15:00").runTo("11-25 11:59");
        var before = alerts();

        post.runTo("11-25 14:59");

        assertEquals(List.of(), before);
        assertEquals(List.of(TaskKind.UNCONFIRMED), alerts());
    }

    @Test
    void tellOnceOfWhatTheStreamBringsAgain() {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-25 10:00");
        var task = post.tasks.open().getFirst();

        post.tasks.nudge(task, post.clock.instant());
        post.settle();
        post.watchTasks().look(task.id(), task.due());

        assertEquals(List.of(TaskKind.CANCELLED_LATE), alerts());
    }

    @ParameterizedTest
    @CsvSource({
        "11-24 21:00, 11-25 15:00, 11-25 08:59, 11-25 09:10",
        "11-24 23:00, 11-25 15:00, 11-25 08:59, 11-25 09:10",
        "11-25 08:30, 11-25 15:00, 11-25 08:59, 11-25 09:10",
        "11-24 23:00, 11-25 10:00, 11-25 06:59, 11-25 07:10",
    })
    void waitForTheEndOfTheQuietHoursOrForTheVisitToBeNear(
            String cancelled, String start, String before, String told) {
        post.books("11-23 09:00", start).clientCancels(cancelled).runTo(before);
        var early = alerts();

        post.runTo(told);

        assertEquals(List.of(), early);
        assertEquals(List.of(TaskKind.CANCELLED_LATE), alerts());
    }

    @ParameterizedTest
    @CsvSource({
        "11-24 20:59, 11-25 15:00",
        "11-25 09:00, 11-25 15:00",
        "11-25 07:00, 11-25 10:00",
        "11-24 22:00, 11-25 00:30",
    })
    void tellAtOnceByDayAndOfAVisitThatIsNear(String cancelled, String start) {
        post.books("11-23 09:00", start).confirms("11-23 10:00").clientCancels(cancelled);

        assertEquals(List.of(TaskKind.CANCELLED_LATE), alerts());
    }

    @Test
    void doNotTellOfATaskThatIsDoneByTheEndOfTheQuietHours() {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-24 23:00");
        var task = post.tasks.open().getFirst();
        post.runTo("11-24 23:30");

        post.tasks.finish(task.id(), post.clock.instant());
        post.runTo("11-25 14:00");

        assertEquals(List.of(), alerts());
    }

    @Test
    void doNotTellOfATaskWhoseCauseIsGoneByTheEndOfTheQuietHours() {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-24 23:00");

        post.restores("11-24 23:30").confirms("11-24 23:40").runTo("11-25 14:00");

        assertEquals(List.of(), alerts());
    }

    @Test
    void tryAgainWhatDidNotGoOut() {
        post.alerts.program(false, false);

        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-25 10:00");
        var atOnce = alerts();
        post.runTo("11-25 10:30");

        assertEquals(List.of(), atOnce);
        assertEquals(List.of(TaskKind.CANCELLED_LATE), alerts());
    }

    @Test
    void giveUpWhatNeverGoesOut() {
        post.alerts.program(Collections.nCopies(8, false).toArray(Boolean[]::new));

        post.books("11-23 09:00", "11-25 23:00").clientCancels("11-24 23:30");
        post.runTo("11-25 22:00");

        assertEquals(List.of(), alerts());
        assertEquals(List.of(TaskKind.CANCELLED_LATE), open());
    }

    @Test
    void tellOfABudgetByDayOnly() {
        var task = new Task(new TaskId.OfBudget("2026-11"), post.at("11-01 00:00"), "8 of 10");
        post.runTo("11-23 22:00").tasks.open(task);
        post.runTo("11-24 08:59");
        var inTheNight = alerts();

        post.runTo("11-24 09:10");

        assertEquals(List.of(), inTheNight);
        assertEquals(List.of(TaskKind.BUDGET), alerts());
        assertEquals(List.of(task), post.tasks.open());
    }

    @Test
    void endWithTheMonthOfABudget() {
        var task = new Task(new TaskId.OfBudget("2026-11"), post.at("11-01 00:00"), "8 of 10");
        post.runTo("11-30 22:00").tasks.open(task);

        post.runTo("12-01 00:10");

        assertEquals(List.of(), alerts());
        assertEquals(List.of(), post.tasks.open());
    }

    /// Wherever it dies: what is marked and not sent is lost, and what is sent is marked.
    @Test
    void tellAtMostOnceWhereverTheFunctionDies() {
        var calls = Calls.counted();
        story(new Post(Clinic.ANNA, calls));

        var most =
                IntStream.rangeClosed(1, calls.made())
                        .mapToObj(call -> story(new Post(Clinic.ANNA, Calls.dyingAt(call))))
                        .mapToLong(AlertStoriesTest::mostOfOneKind)
                        .max();

        assertEquals(1, most.orElseThrow());
    }

    private static long mostOfOneKind(Post post) {
        return post.alerts.published().stream()
                .collect(Collectors.groupingBy(AlertStoriesTest::kind, Collectors.counting()))
                .values()
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }

    private static Post story(Post post) {
        post.sms.program(new Handover.InDoubt());
        return post.books("11-23 09:00", "11-25 15:00")
                .clientCancels("11-25 13:00")
                .runTo("11-25 16:00");
    }

    /// Planted: tasks that everybody may take who has read them.
    @Test
    void wouldBeSeenToTellTwice() {
        post.books("11-23 09:00", "11-25 15:00").clientCancels("11-24 23:00");
        var task = post.tasks.open().getFirst();
        var unguarded =
                new WatchTasks(
                        unmarked(post.tasks),
                        post.ports.messages(),
                        post.ports.settings(),
                        post.alerts,
                        post.clock);
        post.clock.set(post.at("11-25 09:00"));

        unguarded.look(task.id(), task.due());
        unguarded.look(task.id(), task.due());

        assertEquals(List.of(TaskKind.CANCELLED_LATE, TaskKind.CANCELLED_LATE), alerts());
    }

    private static Tasks unmarked(Tasks tasks) {
        var proxy =
                Proxy.newProxyInstance(
                        Tasks.class.getClassLoader(),
                        new Class<?>[] {Tasks.class},
                        (_, method, arguments) ->
                                method.getName().equals("change")
                                        ? (Object) true
                                        : method.invoke(tasks, arguments));
        return (Tasks) proxy;
    }
}
