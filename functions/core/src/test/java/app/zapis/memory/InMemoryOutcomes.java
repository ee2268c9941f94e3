package app.zapis.memory;

import app.zapis.message.Message;
import app.zapis.message.summary.Outcome;
import app.zapis.message.summary.Outcomes;
import app.zapis.schedule.Interval;

import java.util.List;

/// Outcomes of the messages in memory.
final class InMemoryOutcomes implements Outcomes {
    private final InMemoryTable table;

    /// The messages of `table`.
    InMemoryOutcomes(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public List<Dated> dueIn(Interval interval) {
        synchronized (table) {
            return table.messages.values().stream()
                    .filter(message -> message.id().kind().toClient())
                    .filter(message -> isDueIn(interval, message))
                    .map(message -> new Dated(message.due(), Outcome.of(message.state())))
                    .toList();
        }
    }

    private static boolean isDueIn(Interval interval, Message message) {
        return !message.due().isBefore(interval.start()) && message.due().isBefore(interval.end());
    }
}
