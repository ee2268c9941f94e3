package app.zapis.resource;

import java.util.List;

/// Lists what clients can choose from.
public final class ListResources {
    private final SettingsSource settings;

    /// @param settings holds the resources
    public ListResources(SettingsSource settings) {
        this.settings = settings;
    }

    /// The resources that can be booked on their own, in the order of their ids.
    public List<Resource> list() {
        return settings.all().stream().filter(Resource::listed).toList();
    }
}
