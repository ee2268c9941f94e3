package app.zapis.lambda.message;

import app.zapis.booking.BookingId;
import app.zapis.lambda.booking.DynamoDbBoard;
import app.zapis.lambda.table.DueKeys;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.message.Replan;
import app.zapis.message.Replans;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Replans in the table. One that is under way carries the keys of the index `due`, by which the stream's filter knows
/// it, and by which the sweep finds it when its steps have come to a stop. A finished one stays, so that its version
/// only grows.
public final class DynamoDbReplans implements Replans {
    private static final String RESOURCE = "atResource";
    private static final String AFTER = "listDone";
    private static final String WAIT = "SET duePk = :hour, dueAt = :now";

    private final Table table;
    private final InstantSource clock;

    /// @param clock says since when a step has not been followed by another
    public DynamoDbReplans(Table table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Begins, or begins again, as a part of a transaction.
    public TransactWriteItem begin(Scope scope) {
        return TransactWriteItem.builder()
                .update(
                        Update.builder()
                                .tableName(table.name())
                                .key(Key.replan(scope).attributes())
                                .updateExpression(
                                        WAIT + " REMOVE " + RESOURCE + ", " + AFTER + " ADD v :one")
                                .expressionAttributeValues(waiting())
                                .build())
                .build();
    }

    private Map<String, AttributeValue> waiting() {
        var now = clock.instant();
        var values = new HashMap<String, AttributeValue>();
        values.put(":hour", AttributeValue.fromS(DueKeys.hour(now)));
        values.put(":now", AttributeValue.fromS(Stored.text(now)));
        values.put(":one", AttributeValue.fromN("1"));
        return values;
    }

    @Override
    public Optional<Replan> find(Scope scope) {
        return table.find(Key.replan(scope))
                .filter(item -> item.has(DueKeys.HOUR))
                .map(item ->
                        new Replan(
                                scope,
                                item.number("v"),
                                item.textOrEmpty(RESOURCE),
                                item.textOrEmpty(AFTER)));
    }

    @Override
    public Page page(ResourceId resource, String after, Instant moment, int most) {
        var pk = Key.resourcePartition(resource);
        var from = Stored.text(moment.minus(DynamoDbBoard.LONGEST_BOOKING));
        var query =
                QueryRequest.builder()
                        .tableName(table.name())
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                        .filterExpression("#end > :moment")
                        .expressionAttributeNames(Map.of("#end", "end"))
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", AttributeValue.fromS(pk),
                                        ":from", AttributeValue.fromS(Key.BOOKING_PREFIX + from),
                                        ":to", AttributeValue.fromS(Key.BOOKING_PREFIX + "~"),
                                        ":moment", AttributeValue.fromS(Stored.text(moment))))
                        .limit(most);
        var answer =
                table.client()
                        .query(
                                (after.isEmpty()
                                                ? query
                                                : query.exclusiveStartKey(
                                                        new Key(pk, after).attributes()))
                                        .build());
        return new Page(
                answer.items().stream()
                        .map(item -> new BookingId(Stored.of(item).text("id")))
                        .toList(),
                answer.hasLastEvaluatedKey()
                        ? Stored.of(answer.lastEvaluatedKey()).text("sk")
                        : "");
    }

    @Override
    public void advance(Replan replan) {
        var values = waiting();
        values.put(":resource", AttributeValue.fromS(replan.resource()));
        values.put(":after", AttributeValue.fromS(replan.after()));
        update(
                replan,
                WAIT + ", " + RESOURCE + " = :resource, " + AFTER + " = :after ADD v :one",
                values);
    }

    @Override
    public void finish(Replan replan) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":one", AttributeValue.fromN("1"));
        update(replan, "REMOVE duePk, dueAt, " + RESOURCE + ", " + AFTER + " ADD v :one", values);
    }

    private void update(Replan replan, String update, Map<String, AttributeValue> values) {
        values.put(":v", AttributeValue.fromN(Long.toString(replan.version())));
        try {
            table.client()
                    .updateItem(
                            UpdateItemRequest.builder()
                                    .tableName(table.name())
                                    .key(Key.replan(replan.scope()).attributes())
                                    .updateExpression(update)
                                    .conditionExpression("v = :v")
                                    .expressionAttributeValues(values)
                                    .build());
        } catch (ConditionalCheckFailedException e) {
            // It has begun again, or another call goes on with it: either way this one has nothing
            // left to do.
            return;
        }
    }
}
