package app.zapis.local.stream;

import app.zapis.local.clock.Activity;
import app.zapis.local.function.DeadLetters;
import app.zapis.local.function.LocalFunction;
import app.zapis.local.template.Trigger.TableStream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Hands the records that pass its filters to one function, in their order.
final class StreamConsumer {
    private final TableStream trigger;
    private final List<FilterPattern> filters;
    private final Delivery delivery;
    private final Activity activity;
    private final BlockingQueue<StreamRecord> waiting = new LinkedBlockingQueue<>();

    /// @throws app.zapis.local.template.TemplateProblem if a filter is not known here
    StreamConsumer(
            TableStream trigger,
            LocalFunction function,
            Activity activity,
            DeadLetters deadLetters) {
        this.trigger = trigger;
        this.filters = trigger.patterns().stream().map(FilterPattern::of).toList();
        this.delivery = new Delivery(trigger, function, deadLetters);
        this.activity = activity;
    }

    /// Takes the record, if it is one for the function.
    void offer(StreamRecord record) {
        if (filters.isEmpty() || filters.stream().anyMatch(filter -> filter.matches(record))) {
            activity.begin();
            waiting.add(record);
        }
    }

    /// Works until the thread is interrupted.
    void run() {
        try {
            while (true) {
                var batch = nextBatch();
                try {
                    delivery.deliver(batch);
                } finally {
                    activity.end(batch.size());
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private List<StreamRecord> nextBatch() throws InterruptedException {
        var batch = new ArrayList<StreamRecord>();
        batch.add(waiting.take());
        waiting.drainTo(batch, trigger.batchSize() - 1);
        return batch;
    }
}
