package app.zapis.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.TestFunctions;
import app.zapis.local.clock.Activity;
import app.zapis.local.function.DeadLetters;
import app.zapis.local.template.Trigger.TableStream;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

class DeliveryTest {
    private static final boolean BISECT = true;
    private static final boolean REPORTS = true;

    private final DeadLetters deadLetters = new DeadLetters(TestFunctions.NOWHERE);

    /// What the function got, each batch as the numbers of its records.
    private final List<String> batches = new ArrayList<>();

    @Test
    void triesAgainFromTheRecordThatFailed() {
        deliver(trigger(!BISECT, REPORTS), _ -> batches.size() < 3 ? Set.of("3", "4") : Set.of());

        assertEquals(List.of("12345", "345", "345"), batches);
        assertEquals(List.of(), deadLetters.all());
    }

    @Test
    void givesUpWhatIsLeftAfterTheRetries() {
        deliver(trigger(!BISECT, REPORTS), _ -> Set.of("3"));

        assertEquals(List.of("12345", "345", "345"), batches);
        assertEquals(1, deadLetters.all().size());
    }

    @Test
    void countsTheRetriesOfEachRecordApart() {
        deliver(
                trigger(!BISECT, REPORTS),
                _ -> Set.of(batches.size() < 3 ? "2" : batches.size() < 5 ? "4" : "none"));

        assertEquals(List.of("12345", "2345", "2345", "45", "45"), batches.subList(0, 5));
    }

    @Test
    void givesUpOnlyTheRecordThatFailsIfItBisects() {
        deliver(trigger(BISECT, REPORTS), batch -> batch.contains("3") ? Set.of("3") : Set.of());

        assertEquals(List.of("12345", "3", "3", "3", "45"), batches);
        assertEquals(1, deadLetters.all().size());
    }

    @Test
    void findsTheRecordThatMakesTheFunctionThrowIfItBisects() {
        deliver(
                trigger(BISECT, !REPORTS),
                batch -> {
                    if (batch.contains("3")) {
                        throw new IllegalStateException("poison");
                    }
                    return Set.of();
                });

        assertEquals(List.of("12345", "12", "345", "3", "3", "3", "45"), batches);
        assertEquals(1, deadLetters.all().size());
    }

    @Test
    void takesANumberThatIsNotInTheBatchForTheFailureOfAll() {
        deliver(trigger(!BISECT, REPORTS), _ -> Set.of("9"));

        assertEquals(List.of("12345", "12345", "12345"), batches);
    }

    @Test
    void doesNotAskForFailuresIfTheFunctionReportsNone() {
        deliver(trigger(!BISECT, !REPORTS), _ -> Set.of("3"));

        assertEquals(List.of("12345"), batches);
    }

    private interface Behaviour {
        Set<String> failures(String batch);
    }

    private void deliver(TableStream trigger, Behaviour behaviour) {
        var function =
                TestFunctions.of(
                        new Activity(),
                        event -> {
                            batches.add(numbers(event));
                            return failed(behaviour.failures(batches.getLast()));
                        });
        var records = Stream.of("1", "2", "3", "4", "5").map(DeliveryTest::record).toList();

        new Delivery(trigger, function, deadLetters).deliver(records);
    }

    private static TableStream trigger(boolean bisect, boolean reports) {
        return new TableStream(List.of(), 10, 2, bisect, reports);
    }

    private static StreamRecord record(String number) {
        return new StreamRecord(number, Map.of("dynamodb", Map.of("SequenceNumber", number)));
    }

    private static String numbers(Map<String, Object> event) {
        var numbers = new StringBuilder();
        for (var record : (List<?>) Objects.requireNonNull(event.get("Records"))) {
            var change = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) record).get("dynamodb"));
            numbers.append(change.get("SequenceNumber"));
        }
        return numbers.toString();
    }

    private static Map<String, Object> failed(Set<String> numbers) {
        return Map.of(
                "batchItemFailures",
                numbers.stream().map(number -> Map.of("itemIdentifier", number)).toList());
    }
}
