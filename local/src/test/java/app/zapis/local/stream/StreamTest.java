package app.zapis.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.LocalZapis;
import app.zapis.local.Sample;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

class StreamTest {
    private final Sample sample = new Sample();
    private final LocalZapis zapis = sample.start();

    /// The batches that the planner got, each as the keys of its records.
    private final List<List<String>> batches = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void recordBatches() {
        sample.replace("Plan", this::record);
    }

    @AfterEach
    void close() {
        zapis.close();
    }

    @Test
    void handsOnEachRecordThatPassesTheFilterOnceAndInOrder() throws InterruptedException {
        for (int i = 0; i < 25; i++) {
            put("A" + i, "NOTE");
            put("B" + i, "OTHER");
        }
        zapis.awaitQuiet();

        assertEquals(
                IntStream.range(0, 25).mapToObj(i -> "A" + i).toList(),
                batches.stream().flatMap(List::stream).toList());
        assertTrue(batches.stream().allMatch(batch -> batch.size() <= 10));
    }

    @Test
    void goesOnInTheNextShard() throws InterruptedException {
        put("A", "NOTE");
        zapis.awaitQuiet();
        zapis.table().endShard();
        put("B", "NOTE");
        zapis.awaitQuiet();
        put("C", "NOTE");
        zapis.awaitQuiet();

        assertEquals(List.of(List.of("A"), List.of("B"), List.of("C")), batches);
    }

    @Test
    void handsOnRemovalsWithTheOldImage() throws InterruptedException {
        var events = Collections.synchronizedList(new ArrayList<Map<String, Object>>());
        sample.replace(
                "Plan",
                event -> {
                    events.add(event);
                    return Map.of();
                });
        put("A", "NOTE");
        zapis.awaitQuiet();
        zapis.table()
                .client()
                .deleteItem(
                        DeleteItemRequest.builder()
                                .tableName("Table")
                                .key(Map.of("pk", text("A"), "sk", text("NOTE")))
                                .build());
        zapis.awaitQuiet();

        var removal = (Map<?, ?>) records(events.get(1)).getFirst();
        var change = (Map<?, ?>) Objects.requireNonNull(removal.get("dynamodb"));

        assertEquals("REMOVE", removal.get("eventName"));
        assertEquals("aws:dynamodb", removal.get("eventSource"));
        assertEquals(
                Map.of("pk", Map.of("S", "A"), "sk", Map.of("S", "NOTE")), change.get("OldImage"));
        assertEquals(null, change.get("NewImage"));
        assertEquals(1795507200, change.get("ApproximateCreationDateTime"));
    }

    private Object record(Map<String, Object> event) {
        batches.add(records(event).stream().map(record -> key((Map<?, ?>) record)).toList());
        return Map.of();
    }

    private static List<?> records(Map<String, Object> event) {
        return (List<?>) Objects.requireNonNull(event.get("Records"));
    }

    private static String key(Map<?, ?> record) {
        return Sample.image(record).getOrDefault("pk", "");
    }

    private void put(String pk, String sk) {
        zapis.table()
                .client()
                .putItem(
                        PutItemRequest.builder()
                                .tableName("Table")
                                .item(Map.of("pk", text(pk), "sk", text(sk)))
                                .build());
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
