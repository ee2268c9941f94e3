package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.memory.FewPhoneNumbers;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.settings.SmsText;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// One message that is brought to the sender more than once.
class FiredTwiceTest extends AskedToConfirm {
    @Test
    void goesOutOnceWhenItIsFiredTwice() {
        fire();

        assertTrue(fire());

        assertEquals(1, post.sms.handedOver().size());
    }

    @Test
    void goesOutOnceWhenItIsFiredOftenAtTheSameTime() throws InterruptedException {
        atOnce(this::fire);

        assertEquals(1, post.sms.handedOver().size());
        assertEquals("sent", state().word());
    }

    /// Planted: without the condition that only one takes it, more go out, and this is seen.
    @Test
    void wouldGoOutOftenIfNobodyTookItForHimself() throws InterruptedException {
        var unguarded = new Unguarded(post.ports.messages());
        var judgement =
                new Judgement(
                        (kind, booking, settings, own) -> new SmsText(kind.word()),
                        post.reminders(),
                        new FewPhoneNumbers());
        var sender =
                new SendMessage(
                        unguarded,
                        judgement,
                        post.spending(),
                        post.dispatch(post.sms),
                        post.messageTasks(),
                        post.clock);

        atOnce(() -> sender.send(confirm, List.of(Clinic.ANNA.id())));

        assertTrue(post.sms.handedOver().size() > 1);
    }

    private static void atOnce(Callable<Boolean> fire) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(20)) {
            threads.invokeAll(Collections.nCopies(20, fire));
        }
    }

    @Test
    void isNotTakenOverFromASenderThatDied() {
        var message =
                post.messages().filter(one -> one.id().equals(confirm)).findAny().orElseThrow();
        var sending = message.with(new Sending(post.clock.instant(), 0));
        post.ports.messages().claim(sending, post.booking(), Mentions.NONE);

        assertTrue(fire());

        assertEquals(sending.state(), state());
        assertEquals(List.of(), post.sms.handedOver());
    }
}
