package app.zapis.lambda.testbed;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a transaction writes.
public final class Written {
    private Written() {}

    /// The key of the item that a write is about.
    public static Map<String, AttributeValue> key(TransactWriteItem write) {
        if (write.put() != null) {
            var key = new HashMap<>(write.put().item());
            key.keySet().retainAll(Set.of("pk", "sk"));
            return Map.copyOf(key);
        }
        if (write.update() != null) {
            return write.update().key();
        }
        return write.delete() == null ? write.conditionCheck().key() : write.delete().key();
    }

    /// The items of a table that some writes are about.
    public static List<Map<String, AttributeValue>> items(
            LocalTable table, List<TransactWriteItem> writes) {
        var keys = writes.stream().map(Written::key).toList();
        return table.items().stream()
                .filter(item ->
                        keys.stream().anyMatch(key -> item.entrySet().containsAll(key.entrySet())))
                .toList();
    }
}
