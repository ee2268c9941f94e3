package app.zapis.catalog;

import app.zapis.resource.ResourceType;

import java.util.List;

/// What a preset has given a company.
///
/// @param types the preset's, as the company has them now
/// @param added the ids of those that it did not have before
public record FilledIn(List<ResourceType> types, List<String> added) {
    /// The lists are copied.
    public FilledIn {
        types = List.copyOf(types);
        added = List.copyOf(added);
    }
}
