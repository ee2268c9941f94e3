package app.zapis.local.stream;

import app.zapis.local.function.DeadLetters;
import app.zapis.local.function.Invocation;
import app.zapis.local.function.LocalFunction;
import app.zapis.local.json.Json;
import app.zapis.local.template.Trigger.TableStream;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Delivers batches as Lambda's poller does: what failed is tried again from the first record that
/// failed on, in halves if the trigger says so, and given up after its retries, so that one bad
/// record does not stop the stream.
final class Delivery {
    private final TableStream trigger;
    private final LocalFunction function;
    private final DeadLetters deadLetters;

    Delivery(TableStream trigger, LocalFunction function, DeadLetters deadLetters) {
        this.trigger = trigger;
        this.function = function;
        this.deadLetters = deadLetters;
    }

    /// How far a batch got.
    ///
    /// @param done how many records, from the first, need not be delivered again
    /// @param why what kept the next one from being done
    private record Progress(int done, String why) {}

    /// Returns when nothing is left: all records are done or given up.
    void deliver(List<StreamRecord> batch) {
        var rest = batch;
        int failures = 0;
        while (failures <= trigger.retries()) {
            var progress = attempt(rest);
            if (progress.done() == rest.size()) {
                return;
            }
            failures = progress.done() > 0 ? 1 : failures + 1;
            rest = rest.subList(progress.done(), rest.size());
            if (trigger.bisect() && rest.size() > 1) {
                deliver(rest.subList(0, rest.size() / 2));
                deliver(rest.subList(rest.size() / 2, rest.size()));
                return;
            }
            if (failures > trigger.retries()) {
                deadLetters.add(function, describe(rest), progress.why());
            }
        }
    }

    private Progress attempt(List<StreamRecord> batch) {
        var event = Map.of("Records", batch.stream().map(StreamRecord::event).toList());
        return switch (function.invoke(Json.bytes(event))) {
            case Invocation.Answered(var output) -> progress(batch, output.text());
            case Invocation.Failed(var cause) -> new Progress(0, cause.toString());
        };
    }

    /// The answer names what failed; the earliest of them counts. A name that is not in the batch
    /// says that all failed.
    private Progress progress(List<StreamRecord> batch, String output) {
        var failures =
                Json.findObject(output)
                        .filter(_ -> trigger.reportsFailures())
                        .map(answer -> answer.get("batchItemFailures"));
        int done =
                failures.stream()
                        .flatMap(list -> list instanceof List<?> all ? all.stream() : Stream.of())
                        .mapToInt(failure -> indexOf(batch, failure))
                        .min()
                        .orElse(batch.size());
        return new Progress(done, "it reported " + output);
    }

    private static int indexOf(List<StreamRecord> batch, Object failure) {
        var number = failure instanceof Map<?, ?> map ? map.get("itemIdentifier") : failure;
        return IntStream.range(0, batch.size())
                .filter(index -> batch.get(index).number().equals(number))
                .findFirst()
                .orElse(0);
    }

    private static String describe(List<StreamRecord> records) {
        var keys =
                records.stream()
                        .map(record -> Json.object(record.event(), "dynamodb").get("Keys"))
                        .toList();
        return records.size() + " stream records with the keys " + Json.text(keys);
    }
}
