package app.zapis.message;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// What happens to the calls of ports: nothing, or that the function dies at one of them.
final class Calls {
    /// All calls are answered.
    static final Calls UNTOUCHED = new Calls(Integer.MAX_VALUE, true);

    private int left;
    private boolean died;
    private final boolean redelivers;

    private Calls(int left, boolean redelivers) {
        this.left = left;
        this.redelivers = redelivers;
    }

    /// The function dies before its call of that number is made; what called it calls it again.
    static Calls dyingAt(int call) {
        return new Calls(call, true);
    }

    /// The same, but nobody calls it again.
    static Calls dyingForeverAt(int call) {
        return new Calls(call, false);
    }

    /// A function that has died.
    private static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// `port`, with this happening to its calls.
    <T> T on(Class<T> type, T port) {
        var proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            count();
                            try {
                                return method.invoke(port, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return type.cast(proxy);
    }

    private void count() {
        if (left == 0) {
            died = true;
        }
        left--;
        if (left == -1) {
            throw new Death();
        }
    }

    /// Whether it came to that.
    boolean died() {
        return died;
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
