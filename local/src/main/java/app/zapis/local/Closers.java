package app.zapis.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// What has to be closed, the last thing opened first.
final class Closers {
    private final Deque<Runnable> closers = new ArrayDeque<>();

    /// Remembers how to close it.
    <T> T with(T opened, Consumer<T> close) {
        closers.push(() -> close.accept(opened));
        return opened;
    }

    void close() {
        while (!closers.isEmpty()) {
            closers.pop().run();
        }
    }
}
