package app.zapis.message;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Takes things one by one. One that fails is reported, and the others go on: what is poisoned must not hold up its
/// neighbours.
public final class OneByOne {
    private OneByOne() {}

    /// Hands each of `things` to `take`, and those at which it fails, with the reason, to `failed`.
    public static <T> void each(
            List<T> things, Consumer<T> take, BiConsumer<T, RuntimeException> failed) {
        for (var thing : things) {
            try {
                take.accept(thing);
            } catch (RuntimeException e) {
                failed.accept(thing, e);
            }
        }
    }
}
