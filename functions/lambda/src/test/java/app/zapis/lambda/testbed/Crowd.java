package app.zapis.lambda.testbed;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Callers who all come at the same moment.
public final class Crowd {
    private Crowd() {}

    /// Makes all calls at once.
    ///
    /// @return what each came to, in their order
    public static <T> List<T> atOnce(List<Supplier<T>> calls) {
        var ready = new CountDownLatch(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var together = calls.stream().map(call -> Crowd.<T>afterAll(ready, call)).toList();
            return threads.invokeAll(together).stream().map(Crowd::result).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> Callable<T> afterAll(CountDownLatch ready, Supplier<T> call) {
        return () -> {
            ready.countDown();
            ready.await();
            return call.get();
        };
    }

    private static <T> T result(Future<T> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
