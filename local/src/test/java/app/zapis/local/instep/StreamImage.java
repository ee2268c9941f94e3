package app.zapis.local.instep;

import app.zapis.local.json.Json;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An item as a record of the table's stream shows it.
///
/// @param tree each attribute with its type, such as `{"S": "anna"}`
record StreamImage(Map<?, ?> tree) {
    /// What the first record of an event says that is stored now.
    static StreamImage ofFirstRecord(String event) {
        var records =
                (List<?>) Json.findObject(event).orElseThrow().getOrDefault("Records", List.of());
        var change = member(records.getFirst(), "dynamodb");
        return new StreamImage(member(change, "NewImage"));
    }

    /// The item as the table has it.
    Map<String, AttributeValue> attributes() {
        return attributes(tree);
    }

    private static Map<?, ?> member(Object tree, String name) {
        return tree instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> member
                ? member
                : Map.of();
    }

    private static Map<String, AttributeValue> attributes(Map<?, ?> tree) {
        return tree.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                attribute -> attribute.getKey().toString(),
                                attribute -> attribute(attribute.getValue())));
    }

    private static AttributeValue attribute(Object typed) {
        var only = ((Map<?, ?>) typed).entrySet().iterator().next();
        return switch (only.getValue()) {
            case Map<?, ?> map -> AttributeValue.fromM(attributes(map));
            case List<?> list ->
                    AttributeValue.fromL(list.stream().map(StreamImage::attribute).toList());
            case Boolean flag -> AttributeValue.fromBool(flag);
            case String number when only.getKey().equals("N") -> AttributeValue.fromN(number);
            default -> AttributeValue.fromS(only.getValue().toString());
        };
    }
}
