package app.zapis.lambda.testbed;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

import java.util.concurrent.Phaser;
import java.util.function.Function;
import java.util.function.Supplier;

/// Callers who go to the table in step: none makes his next call before the others make theirs. So all have read before
/// anyone writes what he made of it.
public final class LockStep implements Mishap {
    private final Phaser steps;

    /// @param callers how many there are; each must be wrapped by [#caller]
    public LockStep(int callers) {
        this.steps = new Phaser(callers);
    }

    @Override
    public DynamoDbResponse befall(
            DynamoDbRequest request, Function<DynamoDbRequest, DynamoDbResponse> call) {
        steps.arriveAndAwaitAdvance();
        return call.apply(request);
    }

    /// One of the callers; when he has his answer, the others no longer wait for him.
    public <T> Supplier<T> caller(Supplier<T> call) {
        return () -> {
            try {
                return call.get();
            } finally {
                steps.arriveAndDeregister();
            }
        };
    }
}
