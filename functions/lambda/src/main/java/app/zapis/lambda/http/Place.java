package app.zapis.lambda.http;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;

/// Where an entry is in a list: what `next` is told, and `after` is asked.
///
/// @param of names an entry's place; texts in the order of the list
/// @param couldBe whether a text could be the place of an entry, perhaps of one that is gone
public record Place<T>(Function<T, String> of, Predicate<String> couldBe) {
    private static final String INSTANT =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z";

    /// In a list by time, and by id at the same time.
    public static <T> Place<T> byTime(
            Function<T, Instant> time, Function<T, String> id, Predicate<String> isId) {
        return new Place<>(
                entry -> time.apply(entry) + "_" + id.apply(entry),
                text -> {
                    var parts = text.split("_", 2);
                    return parts.length == 2 && parts[0].matches(INSTANT) && isId.test(parts[1]);
                });
    }

    /// @throws IllegalArgumentException if `text` is not the place of an entry
    String checked(String text) {
        if (!couldBe.test(text)) {
            throw new IllegalArgumentException("must be next of the page before");
        }
        return text;
    }
}
