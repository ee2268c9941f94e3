package app.zapis.lambda.testbed;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Conflicts as DynamoDB has them and DynamoDB Local has not: a transaction is cancelled while another one is at work on
/// one of its items.
/// Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html>
public final class Collisions implements Mishap {
    private final Set<Map<String, AttributeValue>> atWork = new HashSet<>();
    private final AtomicInteger count = new AtomicInteger();

    /// None yet.
    public Collisions() {}

    /// How many transactions were cancelled.
    public int count() {
        return count.get();
    }

    @Override
    public DynamoDbResponse befall(
            DynamoDbRequest request, Function<DynamoDbRequest, DynamoDbResponse> call) {
        if (!(request instanceof TransactWriteItemsRequest writes)) {
            return call.apply(request);
        }
        var keys = writes.transactItems().stream().map(Written::key).toList();
        if (!begin(keys)) {
            count.incrementAndGet();
            throw Mishap.cancelled("TransactionConflict");
        }
        try {
            return call.apply(request);
        } finally {
            end(keys);
        }
    }

    private synchronized boolean begin(List<Map<String, AttributeValue>> keys) {
        return Collections.disjoint(atWork, keys) && atWork.addAll(keys);
    }

    private synchronized void end(List<Map<String, AttributeValue>> keys) {
        keys.forEach(atWork::remove);
    }
}
