package app.zapis.memory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who gets in the way just before a port is called.
public final class Meddler {
    private Meddler() {}

    /// `port`, with `meddling` done before the first calls of that name.
    ///
    /// @param times before how many of them
    public static <T> T before(String call, int times, Class<T> type, T port, Runnable meddling) {
        var left = new AtomicInteger(times);
        var proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            if (method.getName().equals(call) && left.getAndDecrement() > 0) {
                                meddling.run();
                            }
                            try {
                                return method.invoke(port, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return type.cast(proxy);
    }
}
