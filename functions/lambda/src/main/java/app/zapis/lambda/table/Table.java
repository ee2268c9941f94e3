package app.zapis.lambda.table;

import app.zapis.company.Versioned;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The one table.
///
/// @param name as it was deployed
public record Table(DynamoDbClient client, String name) {
    /// The sparse index of what is pending, and of SMS that have come to their end.
    public static final String DUE_INDEX = "due";

    /// How much a read must know.
    public enum Consistency {
        /// All writes that were answered before.
        STRONG,
        /// Perhaps not those of the last moment; half the price.
        EVENTUAL
    }

    /// One item, strongly consistent.
    public Optional<Stored> find(Key key) {
        var answer =
                client.getItem(
                        GetItemRequest.builder()
                                .tableName(name)
                                .key(key.attributes())
                                .consistentRead(true)
                                .build());
        return answer.hasItem() ? Optional.of(Stored.of(answer.item())) : Optional.empty();
    }

    /// Several items in one request, in no order; those that do not exist are left out. Asks again for those that the
    /// table had no capacity to answer.
    ///
    /// @param keys at most 100, each once
    public List<Stored> findAll(List<Key> keys, Consistency consistency) {
        var found = new ArrayList<Stored>();
        var wanted = keys.stream().map(Key::attributes).toList();
        while (!wanted.isEmpty()) {
            var request =
                    KeysAndAttributes.builder()
                            .keys(wanted)
                            .consistentRead(consistency == Consistency.STRONG)
                            .build();
            var answer =
                    client.batchGetItem(
                            BatchGetItemRequest.builder()
                                    .requestItems(Map.of(name, request))
                                    .build());
            answer.responses()
                    .getOrDefault(name, List.of())
                    .forEach(item -> found.add(Stored.of(item)));
            wanted =
                    Optional.ofNullable(answer.unprocessedKeys().get(name))
                            .map(KeysAndAttributes::keys)
                            .orElse(List.of());
        }
        return found;
    }

    /// All items that a query finds, page by page.
    public Stream<Stored> query(QueryRequest.Builder query) {
        return client.queryPaginator(query.tableName(name).build()).items().stream()
                .map(Stored::of);
    }

    /// A query for the items of a partition whose sort keys begin with `prefix`.
    public static QueryRequest.Builder partition(String pk, String prefix) {
        return QueryRequest.builder()
                .keyConditionExpression("pk = :pk AND begins_with(sk, :sk)")
                .expressionAttributeValues(
                        Map.of(
                                ":pk",
                                AttributeValue.fromS(pk),
                                ":sk",
                                AttributeValue.fromS(prefix)));
    }

    /// A query for all items of a partition.
    public static QueryRequest.Builder partition(String pk) {
        return QueryRequest.builder()
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)));
    }

    /// A part of a transaction that stores an item in place of the one that was read, or as a new one.
    ///
    /// @param version that was read, [Versioned#NEW] where there was none; if it is no longer the stored one, the
    ///     transaction is refused
    public TransactWriteItem replacing(Draft item, long version) {
        var put = Put.builder().tableName(name).item(item.attributes());
        var asRead = Map.of(":v", AttributeValue.fromN(Long.toString(version)));
        return TransactWriteItem.builder()
                .put(
                        (version == Versioned.NEW
                                        ? put.conditionExpression("attribute_not_exists(pk)")
                                        : put.conditionExpression("v = :v")
                                                .expressionAttributeValues(asRead))
                                .build())
                .build();
    }

    /// Stores an item, whatever was there.
    public void put(Draft item) {
        client.putItem(PutItemRequest.builder().tableName(name).item(item.attributes()).build());
    }
}
