package app.zapis.resource;

import java.util.List;

/// Where settings are read.
public interface SettingsSource {
    /// The company and these resources as they are now, not a moment ago; unknown ones are left out.
    Settings read(List<ResourceId> resources);

    /// All resources with their company, in the order of their ids.
    List<Resource> all();
}
