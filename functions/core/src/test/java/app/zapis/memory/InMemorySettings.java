package app.zapis.memory;

import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;

import java.util.HashMap;
import java.util.List;

/// The settings in memory.
public final class InMemorySettings implements SettingsSource {
    private final InMemoryTable table;

    /// Settings of `table`.
    public InMemorySettings(InMemoryTable table) {
        this.table = table;
    }

    /// Stores the company in place of the one before.
    public void save(Company company) {
        synchronized (table) {
            table.company = new Versioned<>(company, 1);
        }
    }

    /// Stores a resource in place of the one of that id.
    public void save(Resource resource) {
        synchronized (table) {
            table.resources.put(resource.id(), new Versioned<>(resource, 1));
        }
    }

    @Override
    public Settings read(List<ResourceId> resources) {
        synchronized (table) {
            var read = new HashMap<ResourceId, Resource>();
            all().stream()
                    .filter(resource -> resources.contains(resource.id()))
                    .forEach(resource -> read.put(resource.id(), resource));
            return new Settings(table.company.value(), read);
        }
    }

    @Override
    public List<Resource> all() {
        synchronized (table) {
            return table.resources.values().stream().map(Versioned::value).toList();
        }
    }
}
