package app.zapis.slot;

import app.zapis.company.Company;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;

import java.util.List;
import java.util.Map;

/// Resources that someone wants together.
///
/// @param resources at least one; the first gives zone and steps
/// @param durationMinutes for how long, a multiple of 5
record Wanted(Company company, List<Resource> resources, int durationMinutes) {
    /// The list is copied.
    Wanted {
        resources = List.copyOf(resources);
    }

    /// The time that must be known of the resources to judge each start within `window`.
    Footprint needed(Window window) {
        return resources.stream()
                .map(one ->
                        FreeStarts.needed(
                                window.from(), window.to(), durationMinutes, one.rules().buffer()))
                .reduce(Footprint::union)
                .orElseThrow();
    }

    /// The free starts within `window`, in order, as quanta.
    ///
    /// @param loads of each of the resources, over all the [#needed] time
    int[] freeStarts(Window window, Map<ResourceId, Load> loads) {
        var availabilities =
                resources.stream()
                        .map(one ->
                                new Availability(
                                        one, company, loads.getOrDefault(one.id(), Load.NOTHING)))
                        .toList();
        return new FreeStarts(availabilities, durationMinutes).between(window.from(), window.to());
    }
}
