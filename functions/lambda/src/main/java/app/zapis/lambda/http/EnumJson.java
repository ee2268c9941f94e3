package app.zapis.lambda.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/// The values of enums as they are written in JSON: in lower case.
public final class EnumJson {
    private EnumJson() {}

    /// The word for a value.
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Reads such words.
    ///
    /// @return throws IllegalArgumentException for another word
    public static <E extends Enum<E>> Function<String, E> reading(Class<E> type) {
        return word ->
                Arrays.stream(type.getEnumConstants())
                        .filter(value -> of(value).equals(word))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("must be one of " + all(type)));
    }

    private static String all(Class<? extends Enum<?>> type) {
        return String.join(", ", Arrays.stream(type.getEnumConstants()).map(EnumJson::of).toList());
    }
}
