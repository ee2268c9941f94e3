package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Clients who are late for a visit in the quiet hours, when no SMS asks for them.
class LateTasksTest extends ListedTasks {
    @ParameterizedTest
    @CsvSource({
        "11-25 08:30, 11-25 08:34, 11-25 08:35",
        "11-25 07:00, 11-25 07:04, 11-25 07:05",
        "11-25 22:00, 11-25 22:04, 11-25 22:05",
    })
    void areLookedForAtOnce(String start, String before, String late) {
        post.books("11-23 09:00", start).confirms("11-23 12:00").runTo(before);
        var early = open();

        post.runTo(late);

        assertEquals(List.of(), early);
        assertEquals(List.of("late"), open());
        assertEquals("quiet-hours", post.outcome("late/0"));
        assertEquals(1, post.alerts.published().size());
    }

    @Test
    void areNotLookedForWhenTheyHaveCome() {
        post.books("11-23 09:00", "11-25 08:30")
                .confirms("11-23 12:00")
                .arrives("11-25 08:25")
                .runTo("11-25 09:30");

        assertEquals(List.of(), open());
        assertEquals("arrived", post.outcome("late/0"));
    }

    @Test
    void areNotLookedForAgainWhenTheBookingIsPlannedAgain() {
        post.books("11-23 09:00", "11-25 08:30").confirms("11-23 12:00").runTo("11-25 08:36");
        post.tasks.finish(post.tasks.open().getFirst().id(), post.clock.instant());

        post.planMessages().plan(post.booking().id());
        post.runTo("11-25 10:00");

        assertEquals(List.of(), open());
        assertEquals("quiet-hours", post.outcome("late/0"));
    }
}
