package app.zapis.lambda.table;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An item, or a map within one, as it is written. Empty texts and unset flags take no space.
public final class Draft {
    private final Map<String, AttributeValue> attributes = new HashMap<>();

    /// A map within an item.
    public static Draft map() {
        return new Draft();
    }

    /// An item.
    public static Draft of(Key key) {
        var item = new Draft();
        item.attributes.putAll(key.attributes());
        return item;
    }

    /// Adds a text, unless it is empty.
    public Draft with(String name, String text) {
        return text.isEmpty() ? this : with(name, AttributeValue.fromS(text));
    }

    /// Adds an instant.
    public Draft with(String name, Instant instant) {
        return with(name, Stored.text(instant));
    }

    /// Adds a number.
    public Draft with(String name, long number) {
        return with(name, AttributeValue.fromN(Long.toString(number)));
    }

    /// Adds bytes.
    public Draft with(String name, byte[] bytes) {
        return with(name, AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
    }

    /// Adds a flag, if it is set.
    public Draft with(String name, boolean flag) {
        return flag ? with(name, AttributeValue.fromBool(true)) : this;
    }

    /// Adds a list of texts.
    public Draft withTexts(String name, List<String> texts) {
        return with(name, AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
    }

    /// Adds a list of maps, unless it is empty.
    public Draft withMaps(String name, List<Draft> maps) {
        return maps.isEmpty()
                ? this
                : with(
                        name,
                        AttributeValue.fromL(
                                maps.stream()
                                        .map(map -> AttributeValue.fromM(map.attributes))
                                        .toList()));
    }

    /// Adds a map.
    public Draft with(String name, Draft map) {
        return with(name, AttributeValue.fromM(map.attributes));
    }

    private Draft with(String name, AttributeValue value) {
        attributes.put(name, value);
        return this;
    }

    /// As the table wants it.
    public Map<String, AttributeValue> attributes() {
        return Map.copyOf(attributes);
    }
}
