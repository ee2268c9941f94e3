package app.zapis.lambda.table;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counters in one item, which expires when nobody needs them any more. They are added to without a transaction: any
/// number of additions at the same time wait for each other, and none is refused.
public final class Counter {
    private final Table table;
    private final Key key;
    private final Instant end;

    /// @param key of the item
    /// @param end when it may go
    public Counter(Table table, Key key, Instant end) {
        this.table = table;
        this.key = key;
        this.end = end;
    }

    /// What came of adding.
    ///
    /// @param added whether there was room; if not, nothing was changed
    /// @param counts what the counters are now, 0 where one is not there
    public record Outcome(boolean added, Map<String, Integer> counts) {
        /// The copy of the map is unmodifiable.
        public Outcome {
            counts = Map.copyOf(counts);
        }

        /// One counter.
        public int of(String name) {
            return counts.getOrDefault(name, 0);
        }
    }

    /// Adds to each counter.
    ///
    /// @return what they are then; no two who add at the same time are told the same
    public Outcome add(int change, List<String> names) {
        var done = table.client().updateItem(update(change, names, Map.of()).build());
        return new Outcome(true, counts(names, done.attributes()));
    }

    /// Adds 1 to each counter if each is below its limit.
    ///
    /// @param limits above 0, by the counters' names
    public Outcome addBelow(Map<String, Integer> limits) {
        var names = List.copyOf(limits.keySet());
        var update =
                update(1, names, limits)
                        .conditionExpression(
                                names.stream()
                                        .map(name -> "NOT #" + name + " >= :" + name)
                                        .collect(Collectors.joining(" AND ")))
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD);
        try {
            var done = table.client().updateItem(update.build());
            return new Outcome(true, counts(names, done.attributes()));
        } catch (ConditionalCheckFailedException e) {
            return new Outcome(false, counts(names, e.item()));
        }
    }

    private UpdateItemRequest.Builder update(
            int change, List<String> names, Map<String, Integer> limits) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":change", number(change));
        values.put(":end", number(end.getEpochSecond()));
        limits.forEach((name, limit) -> values.put(":" + name, number(limit)));
        return UpdateItemRequest.builder()
                .tableName(table.name())
                .key(key.attributes())
                .updateExpression(
                        names.stream()
                                .map(name -> "#" + name + " :change")
                                .collect(Collectors.joining(", ", "SET expiresAt = :end ADD ", "")))
                .expressionAttributeNames(
                        names.stream().collect(Collectors.toMap(name -> "#" + name, name -> name)))
                .expressionAttributeValues(values)
                .returnValues(ReturnValue.UPDATED_NEW);
    }

    private static Map<String, Integer> counts(
            List<String> names, Map<String, AttributeValue> attributes) {
        var stored = Stored.of(attributes);
        return names.stream()
                .filter(stored::has)
                .collect(Collectors.toMap(name -> name, stored::smallNumber));
    }

    private static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }
}
