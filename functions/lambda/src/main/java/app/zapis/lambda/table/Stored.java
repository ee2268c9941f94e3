package app.zapis.lambda.table;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A stored item, or a map within one, as it is read.
public final class Stored {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Map<String, AttributeValue> attributes;

    private Stored(Map<String, AttributeValue> attributes) {
        this.attributes = attributes;
    }

    /// The attributes of an item or a map.
    public static Stored of(Map<String, AttributeValue> attributes) {
        return new Stored(attributes);
    }

    /// An instant as it is stored: to the millisecond, always as long, so that text order is time order.
    public static String text(Instant instant) {
        return INSTANT.format(instant);
    }

    /// Whether the item exists and has that attribute.
    public boolean has(String name) {
        return attributes.containsKey(name);
    }

    /// A text that must be there.
    public String text(String name) {
        return value(name).s();
    }

    /// A text, or the empty one.
    public String textOrEmpty(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s).orElse("");
    }

    /// A whole number that must be there.
    public long number(String name) {
        return Long.parseLong(value(name).n());
    }

    /// A whole number that must be there and is small.
    public int smallNumber(String name) {
        return Integer.parseInt(value(name).n());
    }

    /// An instant that must be there.
    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    /// Whether a flag is there and set.
    public boolean flag(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::bool).orElse(false);
    }

    /// Bytes that must be there.
    public byte[] bytes(String name) {
        return value(name).b().asByteArray();
    }

    /// The texts of a list that must be there.
    public List<String> texts(String name) {
        return value(name).l().stream().map(AttributeValue::s).toList();
    }

    /// The texts of a set; an empty one is not stored.
    public Set<String> textSet(String name) {
        return has(name) ? Set.copyOf(value(name).ss()) : Set.of();
    }

    /// The maps of a list that must be there.
    public List<Stored> maps(String name) {
        return value(name).l().stream().map(AttributeValue::m).map(Stored::of).toList();
    }

    /// The maps of a list, or none.
    public List<Stored> mapsOrNone(String name) {
        return has(name) ? maps(name) : List.of();
    }

    /// A map that must be there.
    public Stored map(String name) {
        return of(value(name).m());
    }

    private AttributeValue value(String name) {
        return Optional.ofNullable(attributes.get(name))
                .orElseThrow(() -> new IllegalStateException("item without " + name));
    }
}
