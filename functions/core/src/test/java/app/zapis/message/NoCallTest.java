package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Clients whom no SMS tells what was done to their visit, and who need no call for that, or no longer.
class NoCallTest extends UntoldClients {
    private void optsInAgain() {
        post.ports.clients().setOptOut(post.booking().client().phone(), false);
    }

    @Test
    void needNoCallForWhatTheyDidThemselves() {
        byDay().optsOut("11-23 13:00").clientMoves("11-23 14:00", "11-26 15:00");

        post.clientCancels("11-23 15:00").runTo("11-23 16:00");

        assertEquals(List.of(), open());
    }

    @Test
    void needNoCallForASmallMove() {
        byDay().optsOut("11-23 13:00")
                .staffMoves("11-23 14:00", "11-25 15:05")
                .runTo("11-23 15:00");

        assertEquals(List.of(), open());
    }

    @Test
    void needNoCallWhenAVisitThatNobodyHasConfirmedIsTakenUpAgain() {
        post.books("11-23 09:00", "11-25 08:00")
                .staffCancels("11-24 22:00")
                .restores("11-24 22:10");

        assertEquals(List.of(), open());
        assertEquals(CANCELLED_AT_NIGHT, done());
    }

    @Test
    void needNoCallForAMistakeThatIsMendedWithinAMinute() {
        early().staffMoves("11-24 22:00", "11-25 15:00")
                .staffMoves("11-24 22:00:40", "11-25 08:00")
                .runTo("11-24 22:05");

        assertEquals(List.of(), open());
        assertEquals(List.of(), done());
    }

    @Test
    void needNoCallWhenTheVisitIsTakenUpAgain() {
        early().staffCancels("11-24 22:00").restores("11-24 22:10");

        assertEquals(List.of(), open());
        assertEquals(CANCELLED_AT_NIGHT, done());
    }

    @Test
    void areToldByTheNextSms() {
        early().staffMoves("11-24 22:00", "11-27 15:00")
                .staffMoves("11-24 22:30", "11-28 15:00")
                .runTo("11-25 08:59");
        var before = open();

        post.runTo("11-25 09:01");

        assertEquals("sent", post.outcome("moved/2"));
        assertEquals(MOVED_AT_NIGHT, before);
        assertEquals(List.of(), open());
    }

    @Test
    void areToldByTheNextSmsWhenTheyWantSmsAgain() {
        byDay().optsOut("11-23 13:00")
                .staffMoves("11-24 12:00", "11-25 16:00")
                .runTo("11-24 12:05");
        optsInAgain();

        post.staffMoves("11-24 12:10", "11-25 17:00").runTo("11-24 12:12");

        assertEquals(List.of(), open());
        assertEquals(List.of("message-failed moved: opted-out"), done());
    }

    @Test
    void needOneCallForTwoMoves() {
        byDay().optsOut("11-23 13:00")
                .staffMoves("11-24 12:00", "11-25 16:00")
                .staffMoves("11-24 12:10", "11-25 17:00")
                .runTo("11-24 12:12");

        assertEquals(List.of("message-failed moved: opted-out"), open());
        assertEquals(List.of("message-failed moved: opted-out"), done());
    }

    @Test
    void needNoCallWhenTheyMoveItThemselves() {
        early().staffMoves("11-24 22:00", "11-25 15:00").clientMoves("11-24 22:30", "11-26 15:00");

        assertEquals(List.of(), open());
    }

    @Test
    void needNoCallWhenTheyConfirmTheNewTime() {
        early().staffMoves("11-24 22:00", "11-25 15:00").confirms("11-24 22:30");

        assertEquals(List.of(), open());
        assertEquals(MOVED_AT_NIGHT, done());
    }
}
