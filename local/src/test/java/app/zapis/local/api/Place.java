package app.zapis.local.api;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

/// A place in the document. References are followed, but for those of schemas, which the validator follows.
///
/// @param pointer RFC 6901
/// @param node what is there, or a missing node
record Place(JsonNode document, String pointer, JsonNode node) {
    /// The whole document.
    static Place root(JsonNode document) {
        return new Place(document, "", document);
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    /// A member, or where it would be.
    Place child(String name) {
        var child =
                new Place(
                        document,
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        node.path(name));
        return name.equals("schema") ? child : child.followed();
    }

    private Place followed() {
        var target = node.path("$ref").asString("");
        return target.isEmpty()
                ? this
                : new Place(document, target.substring(1), document.at(target.substring(1)));
    }

    /// The entries of a list.
    Stream<Place> entries() {
        return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                .map(i -> new Place(document, pointer + "/" + i, node.path(i)).followed());
    }

    /// The names of the members, in order.
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /// A member that is a text, or the empty text.
    String text(String name) {
        return node.path(name).asString("");
    }

    /// Whether a member is true.
    boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    /// What a schema says of a value's type, or the empty text.
    String type() {
        return followed().text("type");
    }
}
