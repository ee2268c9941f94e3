package app.zapis.lambda.testbed;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What befalls a call on its way to the table or back.
@FunctionalInterface
public interface Mishap {
    /// All goes well.
    Mishap NONE = (request, call) -> call.apply(request);

    /// Makes the call, or does something else.
    DynamoDbResponse befall(
            DynamoDbRequest request, Function<DynamoDbRequest, DynamoDbResponse> call);

    /// This befalls a call first, and then another mishap what is left of it.
    default Mishap and(Mishap then) {
        return (request, call) -> befall(request, onwards -> then.befall(onwards, call));
    }

    /// The next transactions are cancelled because others write the same items at the same moment.
    static Mishap conflicts(int transactions) {
        return instead(transactions, () -> cancelled("TransactionConflict"));
    }

    /// The next transactions are cancelled because the table is too busy.
    static Mishap throttled(int transactions) {
        return instead(transactions, () -> cancelled("ThrottlingError"));
    }

    private static Mishap instead(int transactions, Supplier<RuntimeException> answer) {
        var left = new AtomicInteger(transactions);
        return (request, call) -> {
            if (request instanceof TransactWriteItemsRequest && left.getAndDecrement() > 0) {
                throw answer.get();
            }
            return call.apply(request);
        };
    }

    /// The next transaction is written, but its answer does not come back.
    static Mishap lostAnswer() {
        return answeredBy(() -> SdkClientException.create("the connection was reset"));
    }

    /// The next transaction is written; its answer is lost, and the repetition meets the first one still at work.
    static Mishap lostAnswerAndConflict() {
        return answeredBy(() -> cancelled("TransactionConflict"));
    }

    private static Mishap answeredBy(Supplier<RuntimeException> answer) {
        var left = new AtomicInteger(1);
        return (request, call) -> {
            var response = call.apply(request);
            if (request instanceof TransactWriteItemsRequest && left.getAndDecrement() > 0) {
                throw answer.get();
            }
            return response;
        };
    }

    /// What DynamoDB answers to a transaction that it cancels for a reason of its first item.
    static TransactionCanceledException cancelled(String code) {
        return TransactionCanceledException.builder()
                .message("Transaction cancelled")
                .statusCode(400)
                .cancellationReasons(
                        CancellationReason.builder().code(code).build(),
                        CancellationReason.builder().code("None").build())
                .build();
    }

    /// The first calls wait for each other, and then the next ones do: none is answered before all of them are made.
    ///
    /// @param calls how many the first are, and the next
    /// @throws IllegalStateException if they are not made side by side
    static Mishap sideBySide(int... calls) {
        var waiting =
                Arrays.stream(calls)
                        .mapToObj(count -> Collections.nCopies(count, new CountDownLatch(count)))
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
        return (request, call) -> {
            var made = waiting.poll();
            if (made != null) {
                made.countDown();
                await(made);
            }
            return call.apply(request);
        };
    }

    private static void await(CountDownLatch made) {
        if (!isOpen(made, 60)) {
            throw new IllegalStateException("the calls come one after the other");
        }
    }

    private static boolean isOpen(CountDownLatch gate, int seconds) {
        try {
            return gate.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Each request that is counted is told that it is the first: a planted defect.
    static Mishap everyCountIsTheFirst() {
        return (request, call) -> {
            var response = call.apply(request);
            return request instanceof UpdateItemRequest
                            && response instanceof UpdateItemResponse told
                    ? told.toBuilder().attributes(allOne(told.attributes())).build()
                    : response;
        };
    }

    private static Map<String, AttributeValue> allOne(Map<String, AttributeValue> counters) {
        return counters.keySet().stream()
                .collect(Collectors.toMap(name -> name, _ -> AttributeValue.fromN("1")));
    }

    /// The first transactions wait for each other, and then this befalls them. Those of callers that fail before are
    /// not waited for without end, so that the failure itself is seen.
    static Mishap together(int transactions, Mishap mishap) {
        var gate = new CountDownLatch(transactions);
        var waiting = new AtomicInteger(transactions);
        return (request, call) -> {
            if (request instanceof TransactWriteItemsRequest && waiting.getAndDecrement() > 0) {
                gate.countDown();
                var _ = isOpen(gate, 60);
            }
            return mishap.befall(request, call);
        };
    }

    /// No agenda is guarded: a planted defect.
    static Mishap noCapacityCondition() {
        return planted(writes -> writes.map(Mishap::unguarded));
    }

    /// What is cancelled keeps its time: a planted defect.
    static Mishap noReleaseOfCancelled() {
        return planted(writes -> {
            var all = writes.toList();
            var cancels = all.stream().anyMatch(Mishap::cancels);
            return all.stream().filter(write -> !cancels || write.update() == null);
        });
    }

    private static boolean cancels(TransactWriteItem write) {
        return write.put() != null
                && AttributeValue.fromS("cancelled").equals(write.put().item().get("status"));
    }

    /// What is no longer claimed stays in the list of its resource: a planted defect.
    static Mishap noEntriesRemoved() {
        return planted(writes -> writes.filter(write -> write.delete() == null));
    }

    private static Mishap planted(UnaryOperator<Stream<TransactWriteItem>> defect) {
        return (request, call) ->
                call.apply(
                        request instanceof TransactWriteItemsRequest writes
                                ? writes.toBuilder()
                                        .transactItems(
                                                defect.apply(writes.transactItems().stream())
                                                        .toList())
                                        .build()
                                : request);
    }

    private static TransactWriteItem unguarded(TransactWriteItem write) {
        if (write.update() == null) {
            return write;
        }
        var values = new HashMap<>(write.update().expressionAttributeValues());
        values.remove(":cap");
        return TransactWriteItem.builder()
                .update(
                        write.update().toBuilder()
                                .conditionExpression(null)
                                .expressionAttributeValues(values)
                                .build())
                .build();
    }
}
