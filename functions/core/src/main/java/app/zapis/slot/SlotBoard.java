package app.zapis.slot;

import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.schedule.Footprint;

import java.util.List;
import java.util.Map;

/// Where settings and claims are read together.
public interface SlotBoard {
    /// Reads both in one trip. What is read may be a moment old: the claim decides.
    ///
    /// @param stretch the quanta to know the claims of
    Board read(List<ResourceId> resources, Footprint stretch);

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
