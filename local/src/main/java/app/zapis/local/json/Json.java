package app.zapis.local.json;

import com.fasterxml.jackson.jr.ob.JSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// Reads and writes JSON as trees of maps, lists, texts, numbers and truth values.
public final class Json {
    private Json() {}

    /// The tree in UTF-8.
    public static Bytes bytes(Object tree) {
        return Bytes.of(text(tree));
    }

    /// The tree as text.
    public static String text(Object tree) {
        try {
            return JSON.std.asString(tree);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The object, if the text is one.
    public static Optional<Map<String, Object>> findObject(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(JSON.std.mapFrom(text));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    /// A member that is a text.
    public static Optional<String> findText(Map<String, ?> object, String member) {
        return object.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /// A member that is an object; empty if it is missing or something else.
    @SuppressWarnings("unchecked") // a JSON object's members are named by texts
    public static Map<String, Object> object(Map<String, ?> object, String member) {
        return object.get(member) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
