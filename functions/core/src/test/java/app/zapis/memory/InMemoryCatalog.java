package app.zapis.memory;

import app.zapis.catalog.Catalog;
import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.ResourceType;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a manager sets up, in memory.
public final class InMemoryCatalog implements Catalog {
    private final InMemoryTable table;

    /// The catalog of `table`.
    public InMemoryCatalog(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public Versioned<Company> company() {
        synchronized (table) {
            return table.company;
        }
    }

    @Override
    public boolean saveCompany(Versioned<Company> company) {
        synchronized (table) {
            if (table.company.version() != company.version()) {
                return false;
            }
            table.company = company.stored();
            return true;
        }
    }

    @Override
    public boolean saveCompanyReplanning(Versioned<Company> company) {
        synchronized (table) {
            return saveCompany(company) && begin(new Scope.Company());
        }
    }

    private boolean begin(Scope scope) {
        new InMemoryReplans(table).begin(scope);
        return true;
    }

    @Override
    public List<Versioned<ResourceType>> types() {
        synchronized (table) {
            return List.copyOf(table.types.values());
        }
    }

    @Override
    public Optional<Versioned<ResourceType>> findType(String id) {
        return find(table.types, id);
    }

    @Override
    public boolean addType(ResourceType type, MessageSettings messages) {
        synchronized (table) {
            var added = saveType(new Versioned<>(type, Versioned.NEW));
            return added && set(new Scope.OfType(type.id()), messages);
        }
    }

    private boolean set(Scope.Own own, MessageSettings messages) {
        if (!messages.equals(MessageSettings.NONE)) {
            table.ownMessages.put(own, new Versioned<>(messages, 1));
        }
        return true;
    }

    @Override
    public boolean saveType(Versioned<ResourceType> type) {
        return save(table.types, type.value().id(), type);
    }

    @Override
    public boolean deleteType(Versioned<ResourceType> type) {
        var deleted = delete(table.types, type.value().id(), type);
        return deleted && forget(new Scope.OfType(type.value().id()));
    }

    @Override
    public List<Versioned<Resource>> resources() {
        synchronized (table) {
            return List.copyOf(table.resources.values());
        }
    }

    @Override
    public Optional<Versioned<Resource>> findResource(ResourceId id) {
        return find(table.resources, id);
    }

    @Override
    public boolean addResource(Resource resource, MessageSettings messages) {
        synchronized (table) {
            var added = saveResource(new Versioned<>(resource, Versioned.NEW));
            return added && set(new Scope.OfResource(resource.id()), messages);
        }
    }

    @Override
    public boolean saveResource(Versioned<Resource> resource) {
        return save(table.resources, resource.value().id(), resource);
    }

    @Override
    public boolean saveResourceReplanning(Versioned<Resource> resource) {
        synchronized (table) {
            return saveResource(resource) && begin(new Scope.OfResource(resource.value().id()));
        }
    }

    @Override
    public boolean deleteResource(Versioned<Resource> resource) {
        var deleted = delete(table.resources, resource.value().id(), resource);
        return deleted && forget(new Scope.OfResource(resource.value().id()));
    }

    /// What was set about its messages goes with it.
    private boolean forget(Scope.Own own) {
        synchronized (table) {
            table.ownMessages.remove(own);
            return true;
        }
    }

    private <I, T> Optional<Versioned<T>> find(Map<I, Versioned<T>> stored, I id) {
        synchronized (table) {
            return Optional.ofNullable(stored.get(id));
        }
    }

    private <I, T> boolean save(Map<I, Versioned<T>> stored, I id, Versioned<T> value) {
        synchronized (table) {
            var asRead = version(stored, id) == value.version();
            if (asRead) {
                stored.put(id, value.stored());
            }
            return asRead;
        }
    }

    private <I, T> boolean delete(Map<I, Versioned<T>> stored, I id, Versioned<T> value) {
        synchronized (table) {
            var asRead = stored.containsKey(id) && version(stored, id) == value.version();
            if (asRead) {
                stored.remove(id);
            }
            return asRead;
        }
    }

    private <I, T> long version(Map<I, Versioned<T>> stored, I id) {
        return find(stored, id).map(Versioned::version).orElse(Versioned.NEW);
    }
}
