package app.zapis.local.template;

import java.util.List;
import java.util.Map;

/// The table as the template defines it.
///
/// @param attributeTypes `S`, `N` or `B` by attribute, for all that are part of a key
/// @param streamViewType which images its stream has
public record TableDefinition(
        String name,
        Map<String, String> attributeTypes,
        List<KeyPart> key,
        List<Index> indexes,
        String streamViewType) {
    public TableDefinition {
        attributeTypes = Map.copyOf(attributeTypes);
        key = List.copyOf(key);
        indexes = List.copyOf(indexes);
    }

    /// An attribute of a key.
    ///
    /// @param type `HASH` or `RANGE`
    public record KeyPart(String attribute, String type) {}

    /// A global secondary index.
    ///
    /// @param projectionType `ALL`, `KEYS_ONLY` or `INCLUDE`
    /// @param projected the attributes for `INCLUDE`
    public record Index(
            String name, List<KeyPart> key, String projectionType, List<String> projected) {
        public Index {
            key = List.copyOf(key);
            projected = List.copyOf(projected);
        }
    }
}
