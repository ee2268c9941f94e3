package app.zapis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.BookingId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/// What every store of tasks promises.
public abstract class TasksContract {
    private static final Instant NOON = Instant.parse("2026-11-25T09:00:00Z");
    private static final Task LATE = task(TaskKind.LATE, NOON, "");
    private static final Task FAILED =
            task(TaskKind.MESSAGE_FAILED, NOON.minusSeconds(60), "confirm: in-doubt");

    /// The tasks under test, none at first.
    protected abstract Tasks tasks();

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
    void finishesNothingThatIsNotOpen() {
        assertFalse(tasks().finish(LATE.id(), NOON));
    }
}
