package app.zapis.lambda.table;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Requests that run at the same time, so that together they take as long as the slowest.
public final class SideBySide implements AutoCloseable {
    private final ExecutorService threads;

    /// All at once.
    public SideBySide() {
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /// A few at once, the others after them.
    ///
    /// @param most how many run at the same time
    public SideBySide(int most) {
        this.threads = Executors.newFixedThreadPool(most, Thread.ofVirtual().factory());
    }

    /// Starts one.
    public <T> Future<T> start(Callable<T> request) {
        return threads.submit(request);
    }

    /// Its result, when it has one.
    ///
    /// @throws RuntimeException what the request threw
    public static <T> T result(Future<T> request) {
        try {
            return request.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    /// Waits for all that were started.
    @Override
    public void close() {
        threads.close();
    }
}
