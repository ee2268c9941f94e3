package app.zapis.slot;

import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.schedule.Footprint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where settings and claims are read together.
public interface SlotBoard {
    /// Reads both in one trip. What is read may be a moment old: the claim decides.
    ///
    /// @param stretch the quanta to know the claims of
    Board read(List<ResourceId> resources, Footprint stretch);

    /// The same board as it looks to whoever holds these claims and would give them up.
    default SlotBoard without(Map<ResourceId, Footprint> own) {
        return (resources, stretch) -> {
            var read = read(resources, stretch);
            var rest = new HashMap<>(read.loads());
            own.forEach((id, held) -> rest.computeIfPresent(id, (_, load) -> load.without(held)));
            return new Board(read.settings(), rest);
        };
    }

    /// Settings and claims as they were read.
    ///
    /// @param loads of each asked resource, also of an unknown one, covering the stretch
    record Board(Settings settings, Map<ResourceId, Load> loads) {
        /// The map is copied.
        public Board {
            loads = Map.copyOf(loads);
        }
    }
}
