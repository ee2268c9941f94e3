package app.zapis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.BookingId;
import app.zapis.memory.TableContract;
import app.zapis.message.Messages.Overdue;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What every store of tasks promises.
public abstract class TasksContract extends TableContract {
    private static final Instant NOON = Instant.parse("2026-11-25T09:00:00Z");
    private static final Task LATE = task(TaskKind.LATE, NOON, "");
    private static final Task FAILED =
            task(TaskKind.MESSAGE_FAILED, NOON.minusSeconds(60), "confirm: in-doubt");

    private Tasks tasks() {
        return ports().tasks();
    }

    private Watched watched() {
        return tasks().findWatched(LATE.id(), LATE.due()).orElseThrow();
    }

    private List<Overdue> overdue(Instant moment) {
        return ports().messages().overdue(moment);
    }

    private static Task task(TaskKind kind, Instant due, String detail) {
        return new Task(new TaskId.OfBooking(new BookingId("0123456789ab"), kind, 2), due, detail);
    }

    @Test
    void listsWhatIsOpenByDueTime() {
        var tasks = tasks();

        tasks.open(LATE);
        tasks.open(FAILED);

        assertEquals(List.of(FAILED, LATE), tasks.open());
        assertEquals(List.of(), tasks.done());
    }

    @Test
    void opensOneTaskForOneCause() {
        var tasks = tasks();

        tasks.open(LATE);
        tasks.open(LATE);

        assertEquals(List.of(LATE), tasks.open());
    }

    @Test
    void opensAnotherTaskOfTheSameIdThatIsDueAtAnotherTime() {
        var tasks = tasks();
        var next = new Task(FAILED.id(), NOON, "cancelled: quiet-hours");
        tasks.open(FAILED);
        tasks.finish(FAILED.id(), NOON);

        tasks.open(next);

        assertEquals(List.of(next), tasks.open());
        assertEquals(List.of(FAILED), tasks.done());
    }

    @Test
    void keepsTheFirstDetailOfACause() {
        var tasks = tasks();

        tasks.open(FAILED);
        tasks.open(new Task(FAILED.id(), FAILED.due(), "remind: throttled"));

        assertEquals(List.of(FAILED), tasks.open());
    }

    @Test
    void opensAndFinishesATaskOfABudget() {
        var tasks = tasks();
        var budget = new Task(new TaskId.OfBudget("2026-11"), NOON, "16000 of 20000");
        tasks.open(budget);
        tasks.open(new Task(budget.id(), NOON, "17000 of 20000"));

        assertEquals(List.of(budget), tasks.open());
        assertTrue(tasks.finish(budget.id(), NOON));

        assertEquals(List.of(budget), tasks.done());
    }

    @Test
    void finishesOnce() {
        var tasks = tasks();
        tasks.open(LATE);
        tasks.open(FAILED);

        assertTrue(tasks.finish(LATE.id(), NOON));
        assertFalse(tasks.finish(LATE.id(), NOON));

        assertEquals(List.of(FAILED), tasks.open());
        assertEquals(List.of(LATE), tasks.done());
    }

    @Test
    void doesNotOpenAgainWhatIsDone() {
        var tasks = tasks();
        tasks.open(LATE);
        tasks.finish(LATE.id(), NOON);

        tasks.open(LATE);

        assertEquals(List.of(), tasks.open());
    }

    @Test
    void opensAgainWhatHasGoneByItselfAndComesBack() {
        var tasks = tasks();
        tasks.open(FAILED);
        tasks.finish(FAILED, NOON);
        var again = new Task(FAILED.id(), FAILED.due(), "remind: in-doubt");

        tasks.open(again);

        assertEquals(List.of(again), tasks.open());
        assertTrue(tasks.finish(again.id(), NOON));
        tasks.open(FAILED);
        assertEquals(List.of(), tasks.open());
        assertEquals(List.of(again), tasks.done());
    }

    @Test
    void opensNothingAgainThatSomebodyHasDone() {
        var tasks = tasks();
        tasks.open(FAILED);
        tasks.finish(FAILED.id(), NOON);

        tasks.open(FAILED);

        assertEquals(List.of(), tasks.open());
    }

    @Test
    void opensNothingAgainThatDoesNotComeBack() {
        var tasks = tasks();
        tasks.open(LATE);
        tasks.finish(LATE, NOON);

        tasks.open(LATE);

        assertEquals(List.of(), tasks.open());
    }

    @Test
    void finishesNothingThatIsNotOpen() {
        assertFalse(tasks().finish(LATE.id(), NOON));
    }

    @Test
    void finishesOneTask() {
        var tasks = tasks();
        tasks.open(LATE);
        tasks.open(FAILED);

        assertTrue(tasks.finish(FAILED, NOON));
        assertFalse(tasks.finish(FAILED, NOON));

        assertEquals(List.of(LATE), tasks.open());
        assertEquals(List.of(FAILED), tasks.done());
    }

    @Test
    void hasANewTaskLookedAtAtOnce() {
        tasks().open(LATE);

        assertEquals(new Watched(LATE, clock.instant(), false, 0), watched());
        assertEquals(List.of(new Overdue.OfTask(LATE)), overdue(clock.instant().plusSeconds(1)));
        assertEquals(List.of(), overdue(clock.instant()));
    }

    @Test
    void findsATaskWhenItIsToBeLookedAtAgain() {
        tasks().open(LATE);
        var before = watched();

        assertTrue(tasks().change(before, before.told(NOON)));

        assertEquals(new Watched(LATE, NOON, true, 0), watched());
        assertEquals(List.of(), overdue(NOON));
        assertEquals(List.of(new Overdue.OfTask(LATE)), overdue(NOON.plusSeconds(1)));
        assertEquals(List.of(LATE), tasks().open());
    }

    @Test
    void findsATaskOfWhichStaffAreToBeToldAgain() {
        tasks().open(LATE);
        var told = watched().told(NOON);
        tasks().change(watched(), told);
        var putOff = told.putOff(NOON.plusSeconds(60));

        assertTrue(tasks().change(told, putOff));

        assertEquals(new Watched(LATE, NOON.plusSeconds(60), false, 1), watched());
    }

    /// Of two who have read the same task only one tells staff of it.
    @Test
    void changesATaskOnlyAsItWasRead() {
        tasks().open(LATE);
        var before = watched();
        tasks().change(before, before.told(NOON));

        assertFalse(tasks().change(before, before.told(NOON)));
        assertFalse(tasks().change(before, before.waiting(NOON.plusSeconds(60))));

        assertEquals(before.told(NOON), watched());
    }

    @Test
    void changesNoTaskThatIsDone() {
        tasks().open(LATE);
        var before = watched();
        tasks().finish(LATE, NOON);

        assertFalse(tasks().change(before, before.told(NOON)));

        assertEquals(Optional.empty(), tasks().findWatched(LATE.id(), LATE.due()));
        assertEquals(List.of(), tasks().open());
        assertEquals(List.of(), overdue(NOON.plusSeconds(60)));
    }

    @Test
    void leavesATaskAsItIsWhenItIsNudged() {
        tasks().open(LATE);
        var before = watched();

        tasks().nudge(LATE, NOON);
        tasks().nudge(FAILED, NOON);

        assertEquals(before, watched());
        assertEquals(List.of(LATE), tasks().open());
    }
}
