package app.zapis.lambda.testbed;

import app.zapis.lambda.http.Json;
import app.zapis.lambda.table.Stored;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A batch of records of the table's stream, as Lambda hands it over.
///
/// @param records each as its member `dynamodb`
public record StreamEvent(List<Map<String, Object>> records) {
    /// The list is copied.
    public StreamEvent {
        records = List.copyOf(records);
    }

    /// What the planner gets of the table as it is: bookings whose messages wait to be planned.
    public static StreamEvent ofBookings(LocalTable table) {
        return ofBookings(table.items());
    }

    /// The same of the items of a table.
    public static StreamEvent ofBookings(List<Map<String, AttributeValue>> items) {
        return of(
                items.stream()
                        .filter(item -> Stored.of(item).text("sk").equals("BOOKING"))
                        .filter(item -> item.containsKey("duePk"))
                        .toList());
    }

    /// What the planner gets of the table as it is: messages that are planned anew.
    public static StreamEvent ofReplans(LocalTable table) {
        return of(
                table.items().stream()
                        .filter(item -> Stored.of(item).text("sk").equals("REPLAN"))
                        .filter(item -> item.containsKey("duePk"))
                        .toList());
    }

    /// What the planner gets of the items of a table: tasks that are to be looked at.
    public static StreamEvent ofTasks(List<Map<String, AttributeValue>> items) {
        return of(
                items.stream()
                        .filter(item -> Stored.of(item).text("pk").equals("TASKS"))
                        .filter(item -> Stored.of(item).textOrEmpty("look").equals("now"))
                        .toList());
    }

    /// What the sender gets of the table as it is: messages that are due at once.
    public static StreamEvent ofMessages(LocalTable table) {
        return ofMessages(table.items());
    }

    /// The same of the items of a table.
    public static StreamEvent ofMessages(List<Map<String, AttributeValue>> items) {
        return of(
                items.stream()
                        .filter(item -> Stored.of(item).textOrEmpty("via").equals("stream"))
                        .filter(item -> Stored.of(item).textOrEmpty("state").equals("scheduled"))
                        .toList());
    }

    private static StreamEvent of(List<Map<String, AttributeValue>> items) {
        var records = new ArrayList<Map<String, Object>>();
        items.forEach(item -> records.add(record(item, Integer.toString(100 + records.size()))));
        return new StreamEvent(records);
    }

    private static Map<String, Object> record(Map<String, AttributeValue> item, String number) {
        var keys = new HashMap<>(item);
        keys.keySet().retainAll(Set.of("pk", "sk"));
        var record = new LinkedHashMap<String, Object>();
        record.put("Keys", tree(keys));
        record.put("NewImage", tree(item));
        record.put("SequenceNumber", number);
        return record;
    }

    private static Map<String, Object> tree(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> tree(entry.getValue())));
    }

    private static Map<String, Object> tree(AttributeValue value) {
        return switch (value.type()) {
            case S -> Map.of("S", value.s());
            case N -> Map.of("N", value.n());
            case BOOL -> Map.of("BOOL", value.bool());
            case L -> Map.of("L", value.l().stream().map(StreamEvent::tree).toList());
            case M -> Map.of("M", tree(value.m()));
            case B, SS, NS, BS, NUL, UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("zapis stores no " + value.type());
        };
    }

    /// The same batch with a record in front of which nobody can make sense.
    ///
    /// @param number its sequence number
    public StreamEvent withPoison(String number) {
        Map<String, Object> poison =
                Map.of(
                        "Keys", Map.of("pk", Map.of("S", "BOOKING#"), "sk", Map.of("S", "BOOKING")),
                        "NewImage", Map.of("kind", Map.of("S", "nonsense")),
                        "SequenceNumber", number);
        var longer = new ArrayList<>(records);
        longer.addFirst(poison);
        return new StreamEvent(longer);
    }

    /// The event.
    public String json() {
        var entries =
                records.stream()
                        .map(record -> Map.of("eventSource", "aws:dynamodb", "dynamodb", record))
                        .toList();
        return Json.text(Map.of("Records", entries));
    }
}
