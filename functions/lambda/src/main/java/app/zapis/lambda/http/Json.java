package app.zapis.lambda.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// JSON as trees of maps, lists, texts, numbers and truth values.
public final class Json {
    private static final JSON JSON_TREES =
            JSON.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(50)
                                                    .build())
                                    .build())
                    .enable(JSON.Feature.WRITE_NULL_PROPERTIES)
                    .build();

    private Json() {}

    /// Reads one value, after which there must be nothing.
    ///
    /// @throws IOException if `text` is not JSON, or has a member twice
    public static Object read(String text) throws IOException {
        try (var parser = JSON_TREES.createParser(text)) {
            var tree = JSON_TREES.anyFrom(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something follows the value");
            }
            return tree;
        }
    }

    /// Reads an event that AWS sends: an object.
    public static Map<String, Object> event(InputStream in) throws IOException {
        return JSON_TREES.mapFrom(in);
    }

    /// Reads an object that zapis itself has stored.
    public static Map<String, Object> stored(String text) {
        try {
            return JSON_TREES.mapFrom(text);
        } catch (IOException e) {
            throw new UncheckedIOException("stored JSON cannot be read", e);
        }
    }

    /// An object of two members, in this order.
    public static Map<String, Object> object(
            String name, Object value, String otherName, Object otherValue) {
        var object = new LinkedHashMap<String, Object>();
        object.put(name, value);
        object.put(otherName, otherValue);
        return object;
    }

    /// Writes a tree.
    public static String text(Object tree) {
        try {
            return JSON_TREES.asString(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree cannot be written", e);
        }
    }

    /// Writes a tree to a stream.
    public static void write(Object tree, OutputStream out) throws IOException {
        JSON_TREES.write(tree, out);
    }
}
