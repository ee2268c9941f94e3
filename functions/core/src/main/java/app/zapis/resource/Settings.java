package app.zapis.resource;

import app.zapis.company.Company;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The company and some of its resources, as they were when they were read.
public record Settings(Company company, Map<ResourceId, Resource> resources) {
    /// The map is copied.
    public Settings {
        resources = Map.copyOf(resources);
    }

    /// The resource, if it exists.
    public Optional<Resource> find(ResourceId id) {
        return Optional.ofNullable(resources.get(id));
    }

    /// The first of `ids` that does not exist.
    public Optional<ResourceId> findUnknown(List<ResourceId> ids) {
        return ids.stream().filter(id -> find(id).isEmpty()).findFirst();
    }

    /// The first of `ids` that a client cannot book: it does not exist, or is hidden.
    public Optional<ResourceId> findUnbookable(List<ResourceId> ids) {
        return ids.stream()
                .filter(id -> find(id).filter(resource -> !resource.hidden()).isEmpty())
                .findFirst();
    }

    /// The first of `ids` that is hidden.
    public Optional<ResourceId> findHidden(List<ResourceId> ids) {
        return existing(ids).stream().filter(Resource::hidden).map(Resource::id).findFirst();
    }

    /// The resources of `ids` in their order, without those that do not exist.
    public List<Resource> existing(List<ResourceId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }
}
