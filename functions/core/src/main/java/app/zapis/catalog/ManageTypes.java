package app.zapis.catalog;

import app.zapis.company.Versioned;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceType;

import java.util.List;
import java.util.Optional;

/// Sets up types of resources.
public final class ManageTypes {
    private final Catalog catalog;

    /// @param catalog holds them
    public ManageTypes(Catalog catalog) {
        this.catalog = catalog;
    }

    /// All types, in the order of their ids.
    public List<ResourceType> list() {
        return catalog.types().stream().map(Versioned::value).toList();
    }

    /// The type of that id.
    public Optional<Versioned<ResourceType>> find(String id) {
        return catalog.findType(id);
    }

    /// Stores a new type.
    public Edit<ResourceType> create(ResourceType type) {
        var added = new Versioned<>(type, Versioned.NEW);
        return catalog.saveType(added)
                ? new Edit.Saved<>(added.stored(), List.of())
                : new Edit.Exists<>();
    }

    /// Gives the company a preset's type, and when its clients are written to, unless it has one of that id, which stays as it is.
    public FilledIn fillIn(Preset preset) {
        var type = preset.type(catalog.company().value().language());
        boolean added = catalog.addType(type, preset.messages());
        return added
                ? new FilledIn(List.of(type), List.of(type.id()))
                : new FilledIn(
                        catalog.findType(type.id()).stream().map(Versioned::value).toList(),
                        List.of());
    }

    /// Replaces a type by another of the same id.
    ///
    /// @param type with the version that was read
    public Edit<ResourceType> replace(Versioned<ResourceType> type) {
        if (catalog.findType(type.value().id()).isEmpty()) {
            return new Edit.Unknown<>();
        }
        return catalog.saveType(type)
                ? new Edit.Saved<>(type.stored(), List.of())
                : new Edit.Stale<>();
    }

    /// Deletes a type that no resource has.
    ///
    /// @param version the one that was read
    public Edit<ResourceType> delete(String id, long version) {
        var type = catalog.findType(id);
        if (type.isEmpty()) {
            return new Edit.Unknown<>();
        }
        var users =
                catalog.resources().stream()
                        .map(Versioned::value)
                        .filter(resource -> resource.label().type().equals(id))
                        .map(Resource::id)
                        .toList();
        if (!users.isEmpty()) {
            return new Edit.Used<>(users);
        }
        return catalog.deleteType(new Versioned<>(type.get().value(), version))
                ? new Edit.Deleted<>()
                : new Edit.Stale<>();
    }
}
