package app.zapis.message;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// What happens to the calls of ports: nothing, or that the function dies at one of them.
final class Calls {
    private final int deadly;
    private final boolean redelivers;
    private int made;

    private Calls(int deadly, boolean redelivers) {
        this.deadly = deadly;
        this.redelivers = redelivers;
    }

    /// All calls are answered, and counted.
    static Calls counted() {
        return new Calls(Integer.MAX_VALUE, true);
    }

    /// The function dies before its call of that number, counted from 1, is made; what called it calls it again.
    static Calls dyingAt(int call) {
        return new Calls(call, true);
    }

    /// The same, but nobody calls it again.
    static Calls dyingForeverAt(int call) {
        return new Calls(call, false);
    }

    /// A function that has died.
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    /// `port`, with this happening to its calls.
    <T> T on(Class<T> type, T port) {
        var proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            count(method.getName());
                            try {
                                return method.invoke(port, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return type.cast(proxy);
    }

    /// Looking for what is overdue, which is done all the time, does not count.
    private void count(String method) {
        if (method.equals("overdue")) {
            return;
        }
        made++;
        if (made == deadly) {
            throw new Death();
        }
    }

    /// How many there were.
    int made() {
        return made;
    }

    /// Runs a function, as whatever calls it would: once more if it dies, or not.
    void again(Runnable function) {
        try {
            function.run();
        } catch (Death e) {
            if (redelivers) {
                function.run();
            }
        }
    }
}
