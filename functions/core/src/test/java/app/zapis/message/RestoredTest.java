package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The task of a visit that takes place after all, though its client was told that it does not.
class RestoredTest extends ListedTasks {
    @BeforeEach
    void book() {
        post.books("11-23 09:00", "11-25 15:00").runTo("11-23 10:00");
    }

    @Test
    void asksSomebodyToCallAClientWhoWasToldOfTheCancelling() {
        post.staffCancels("11-23 11:00").runTo("11-23 11:05").restores("11-23 11:10");

        assertEquals(List.of("restored"), open());
    }

    @Test
    void asksNobodyWhereTheClientWasNotToldYet() {
        post.staffCancels("11-23 21:30").restores("11-23 22:00").runTo("11-24 09:10");

        assertEquals(List.of(), open());
        assertEquals(List.of(), done());
    }

    @Test
    void asksNobodyWhereTheClientCancelledHimself() {
        post.clientCancels("11-23 11:00").restores("11-23 11:10");

        assertEquals(List.of(), open());
    }

    @Test
    void isDoneWhenTheClientConfirms() {
        post.staffCancels("11-23 11:00").runTo("11-23 11:05").restores("11-23 11:10");

        post.confirms("11-23 12:00");

        assertEquals(List.of(), open());
        assertEquals(List.of("restored"), done());
    }

    /// That he had confirmed before does not tell him of it.
    @Test
    void staysOpenForAClientWhoHadConfirmedBefore() {
        post.confirms("11-23 10:30").staffCancels("11-23 11:00").runTo("11-23 11:05");

        post.restores("11-23 11:10").runTo("11-25 14:50");

        assertEquals(List.of("restored"), open());
    }

    @Test
    void isDoneWhenTheVisitIsCalledOffAgain() {
        post.staffCancels("11-23 11:00").runTo("11-23 11:05").restores("11-23 11:10");

        post.staffCancels("11-23 12:00");

        assertEquals(List.of(), open());
    }

    /// The SMS of the move says when it is now.
    @Test
    void isDoneWhenTheVisitIsMoved() {
        post.staffCancels("11-23 11:00").runTo("11-23 11:05").restores("11-23 11:10");

        post.staffMoves("11-23 12:00", "11-26 15:00");

        assertEquals(List.of(), open());
        assertEquals(List.of("restored"), done());
    }

    @Test
    void isDoneWhenTheVisitIsOver() {
        post.confirms("11-23 10:30").staffCancels("11-23 11:00").runTo("11-23 11:05");

        post.restores("11-23 11:10").runTo("11-25 15:10");

        assertEquals(List.of("late"), open());
        assertEquals(List.of("restored"), done());
    }
}
