package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.memory.TableContract;
import app.zapis.message.Budget.Taking;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// What every count of SMS promises.
public abstract class BudgetContract extends TableContract {
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    private Taking<String> take(LocalDate day, int perDay, int perMonth) {
        return ports().budget().take(new Share(day, perDay, perMonth), () -> "claimed");
    }

    @Test
    void tellsHowManyThereAreAndWhatCameOfTheOther() {
        assertEquals(new Taking<>(true, 1, 1, "claimed"), take(DAY, 5, 9));
        assertEquals(new Taking<>(true, 1, 2, "claimed"), take(DAY.plusDays(1), 5, 9));
        assertEquals(new Taking<>(true, 2, 3, "claimed"), take(DAY, 5, 9));
    }

    @Test
    void hasNoMoreThanTheShareOfADay() {
        take(DAY, 2, 9);
        take(DAY, 2, 9);

        assertEquals(new Taking<>(false, 2, 2, "claimed"), take(DAY, 2, 9));

        assertTrue(take(DAY.plusDays(1), 2, 9).taken());
    }

    @Test
    void hasNoMoreThanTheShareOfAMonth() {
        take(DAY, 5, 2);
        take(DAY.plusDays(1), 5, 2);

        assertEquals(new Taking<>(false, 0, 2, "claimed"), take(DAY.plusDays(2), 5, 2));

        assertTrue(take(LocalDate.parse("2026-12-01"), 5, 2).taken());
    }

    @Test
    void hasRoomForABiggerShareWhereThereIsNoneForASmallerOne() {
        take(DAY, 1, 9);

        assertFalse(take(DAY, 1, 9).taken());
        assertTrue(take(DAY, 2, 9).taken());
    }

    @Test
    void hasNoRoomForAnEmptyShare() {
        assertEquals(new Taking<>(false, 0, 0, "claimed"), take(DAY, 0, 9));
        assertEquals(new Taking<>(false, 0, 0, "claimed"), take(DAY, 9, 0));
    }

    @Test
    void takesAgainWhatWasGivenBack() {
        take(DAY, 1, 1);
        ports().budget().giveBack(DAY);

        assertEquals(new Taking<>(true, 1, 1, "claimed"), take(DAY, 1, 1));
    }

    @Test
    void isNotOverdrawnByManyAtOnce() throws InterruptedException, ExecutionException {
        Callable<Boolean> take = () -> take(DAY, 12, 900).taken();
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var one : threads.invokeAll(Collections.nCopies(40, take))) {
                taken += one.get() ? 1 : 0;
            }
        }

        assertEquals(12, taken);
        assertEquals(List.of(12, 12), counts(take(DAY, 12, 900)));
    }

    private static List<Integer> counts(Taking<?> taking) {
        return List.of(taking.inDay(), taking.inMonth());
    }
}
