package app.zapis.local.storm;

import app.zapis.local.Clients;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.PublishResponse;
import software.amazon.awssdk.services.sns.model.ThrottledException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// A mistake that the functions could make, planted between them and AWS.
@FunctionalInterface
interface Defect extends UnaryOperator<Clients> {
    /// The functions as they are.
    Defect NONE = clients -> clients;

    /// A message is taken by whoever wants it, even if somebody else has taken it.
    Defect CLAIMS_BLINDLY =
            clients ->
                    new Clients(careless(clients.dynamoDb()), clients.sns(), clients.scheduler());

    /// What was throttled is taken for sent.
    Defect IGNORES_THROTTLING =
            carrier((sns, request) -> {
                try {
                    return sns.publish(request);
                } catch (ThrottledException throttled) {
                    return PublishResponse.builder().messageId("none").build();
                }
            });

    /// What was not answered is sent again.
    Defect REPEATS_WHAT_IS_IN_DOUBT =
            carrier((sns, request) -> {
                try {
                    return sns.publish(request);
                } catch (SdkClientException unanswered) {
                    return sns.publish(request);
                }
            });

    private static Defect carrier(BiFunction<SnsClient, PublishRequest, PublishResponse> publish) {
        return clients -> {
            var sns =
                    new SnsClient() {
                        @Override
                        public PublishResponse publish(PublishRequest request) {
                            return publish.apply(clients.sns(), request);
                        }

                        @Override
                        public String serviceName() {
                            return clients.sns().serviceName();
                        }

                        @Override
                        public void close() {}
                    };
            return new Clients(clients.dynamoDb(), sns, clients.scheduler());
        };
    }

    private static DynamoDbClient careless(DynamoDbClient table) {
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        DynamoDbClient.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (_, method, arguments) -> pass(table, method, arguments));
    }

    private static Object pass(DynamoDbClient table, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return arguments != null
                            && arguments[0] instanceof TransactWriteItemsRequest transaction
                    ? table.transactWriteItems(unguarded(transaction))
                    : method.invoke(table, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static TransactWriteItemsRequest unguarded(TransactWriteItemsRequest transaction) {
        return transaction.toBuilder()
                .transactItems(transaction.transactItems().stream().map(Defect::unguarded).toList())
                .build();
    }

    private static TransactWriteItem unguarded(TransactWriteItem write) {
        return write.put() != null && write.put().item().containsKey("attempts")
                ? TransactWriteItem.builder().put(unguarded(write.put())).build()
                : write;
    }

    private static Put unguarded(Put put) {
        return Put.builder().tableName(put.tableName()).item(put.item()).build();
    }
}
