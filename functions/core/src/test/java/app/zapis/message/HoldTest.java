package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Limits;
import app.zapis.memory.Meddler;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.SendMessage.Spending;
import app.zapis.sample.Clinic;
import app.zapis.task.Tasks;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// A message that is taken for sending, and does not come to the carrier.
class HoldTest extends AskedToConfirm {
    /// The table has taken the message for sending, and cannot be reached to count it.
    @Test
    void waitsAgainWhenItCannotBeCounted() {
        var sender = post.sendMessage(new Spending(new Uncountable(), new BudgetTasks(post.tasks)));

        assertThrows(Outage.class, () -> sender.send(confirm, List.of(Clinic.ANNA.id())));

        assertEquals(new Scheduled(0), state());
        assertEquals(List.of(), post.sms.handedOver());
        assertTrue(fire());
        assertEquals("sent", state().word());
    }

    private static final class Outage extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Uncountable implements Budget {
        @Override
        public <T> Taking<T> take(Share share, Supplier<T> meanwhile) {
            var _ = meanwhile.get();
            throw new Outage();
        }

        @Override
        public void giveBack(LocalDate day) {
            throw new AssertionError("nothing was taken");
        }
    }

    @Test
    void waitsAgainWhenNobodyCanBeToldThatTheBudgetIsSpent() {
        post.ports.save(Clinic.COMPANY.with(new Limits(5, 30, 0, 900)));
        Runnable failing =
                () -> {
                    throw new Outage();
                };
        var tasks = Meddler.before("open", 1, Tasks.class, post.tasks, failing);
        var sender = post.sendMessage(new Spending(post.ports.budget(), new BudgetTasks(tasks)));

        assertThrows(Outage.class, () -> sender.send(confirm, List.of(Clinic.ANNA.id())));

        assertEquals(new Scheduled(0), state());
        assertTrue(fire());
        assertEquals("over-budget", post.outcome("confirm/0"));
    }
}
