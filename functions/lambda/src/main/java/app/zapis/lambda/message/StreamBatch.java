package app.zapis.lambda.message;

import app.zapis.lambda.http.Json;
import app.zapis.message.OneByOne;

import com.amazonaws.services.lambda.runtime.Context;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A batch of records of the table's stream, taken one by one. A record that fails is reported, to be brought again.
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html>
final class StreamBatch {
    private final Context context;

    StreamBatch(Context context) {
        this.context = context;
    }

    /// Hands each record's change, the member `dynamodb`, to `take`, and writes which of them failed.
    void each(Map<String, Object> event, OutputStream out, Consumer<Map<?, ?>> take)
            throws IOException {
        var failures = new ArrayList<Map<String, String>>();
        var changes = list(event.get("Records")).stream().map(StreamBatch::change).toList();
        OneByOne.each(
                changes,
                take,
                (change, reason) -> {
                    var number = String.valueOf(change.get("SequenceNumber"));
                    context.getLogger().log("record " + number + " failed: " + reason);
                    failures.add(Map.of("itemIdentifier", number));
                });
        Json.write(Map.of("batchItemFailures", failures), out);
    }

    private static Map<?, ?> change(@Nullable Object record) {
        return map(map(record).get("dynamodb"));
    }

    /// The text of a text attribute of a record's keys or image.
    ///
    /// @param part `Keys` or `NewImage`
    static String text(Map<?, ?> change, String part, String attribute) {
        return value(change, part, attribute, "S")
                .map(String::valueOf)
                .orElseThrow(() -> missing(part, attribute));
    }

    /// The number of a number attribute.
    static int number(Map<?, ?> change, String part, String attribute) {
        return value(change, part, attribute, "N")
                .map(value -> Integer.parseInt(String.valueOf(value)))
                .orElseThrow(() -> missing(part, attribute));
    }

    /// The texts of a list attribute.
    static List<String> texts(Map<?, ?> change, String part, String attribute) {
        var list = value(change, part, attribute, "L").orElseThrow(() -> missing(part, attribute));
        return list(list).stream().map(entry -> String.valueOf(map(entry).get("S"))).toList();
    }

    private static Optional<Object> value(
            Map<?, ?> change, String part, String attribute, String type) {
        return Optional.ofNullable(map(map(change.get(part)).get(attribute)).get(type));
    }

    private static IllegalArgumentException missing(String part, String attribute) {
        return new IllegalArgumentException("record without " + attribute + " in its " + part);
    }

    private static Map<?, ?> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object tree) {
        return tree instanceof List<?> list ? list : List.of();
    }
}
