package app.zapis.lambda.testbed;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// Lets writes into DynamoDB Local one after the other, as they come. Its own lock lets later ones overtake, and fails
/// what was overtaken for ten seconds: a failure that DynamoDB does not have.
final class OneWriter implements InvocationHandler {
    private static final Set<String> WRITES =
            Set.of("batchWriteItem", "deleteItem", "putItem", "transactWriteItems", "updateItem");

    private final DynamoDbClient client;
    private final ReentrantLock turn = new ReentrantLock(true);

    private OneWriter(DynamoDbClient client) {
        this.client = client;
    }

    static DynamoDbClient to(DynamoDbClient client) {
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        OneWriter.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        new OneWriter(client));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (!WRITES.contains(method.getName())) {
            return pass(method, arguments);
        }
        turn.lock();
        try {
            return pass(method, arguments);
        } finally {
            turn.unlock();
        }
    }

    private Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
