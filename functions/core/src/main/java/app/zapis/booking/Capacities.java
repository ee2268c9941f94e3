package app.zapis.booking;

import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How many claims each resource takes at once.
public final class Capacities {
    /// No bounds: for staff who overbook on purpose.
    public static final Capacities UNLIMITED = new Capacities(Map.of());

    private static final int NO_BOUND = Integer.MAX_VALUE;

    private final Map<ResourceId, Integer> capacities;

    private Capacities(Map<ResourceId, Integer> capacities) {
        this.capacities = capacities;
    }

    /// The capacities of these resources.
    public static Capacities of(Collection<Resource> resources) {
        return new Capacities(
                resources.stream()
                        .collect(Collectors.toUnmodifiableMap(Resource::id, Resource::capacity)));
    }

    /// Whether a claim needs no condition.
    public boolean unlimited() {
        return capacities.isEmpty();
    }

    /// The capacity of one resource.
    ///
    /// @throws java.util.NoSuchElementException if it is none of those given
    public int of(ResourceId resource) {
        return unlimited() ? NO_BOUND : Optional.ofNullable(capacities.get(resource)).orElseThrow();
    }
}
