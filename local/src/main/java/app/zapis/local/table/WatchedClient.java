package app.zapis.local.table;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/// The table's client as the functions get it: each write is reported, each call may be intercepted. Writes go in one
/// after the other, as they come: DynamoDB Local's own lock lets later ones overtake, and fails what was overtaken for
/// ten seconds.
final class WatchedClient implements InvocationHandler {
    private static final Set<String> WRITES =
            Set.of("batchWriteItem", "deleteItem", "putItem", "transactWriteItems", "updateItem");

    private final DynamoDbClient client;
    private final Writes writes;
    private final AtomicReference<Interceptor> interceptor;
    private final ReentrantLock turn = new ReentrantLock(true);

    private WatchedClient(
            DynamoDbClient client, Writes writes, AtomicReference<Interceptor> interceptor) {
        this.client = client;
        this.writes = writes;
        this.interceptor = interceptor;
    }

    static DynamoDbClient watch(
            DynamoDbClient client, Writes writes, AtomicReference<Interceptor> interceptor) {
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        WatchedClient.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        new WatchedClient(client, writes, interceptor));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        var operation = method.getName();
        return interceptor.get().around(operation, () -> call(operation, method, arguments));
    }

    private Object call(String operation, Method method, Object @Nullable [] arguments) {
        if (!WRITES.contains(operation)) {
            return pass(method, arguments);
        }
        writes.begin();
        turn.lock();
        try {
            return pass(method, arguments);
        } finally {
            turn.unlock();
            writes.end();
        }
    }

    private Object pass(Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
