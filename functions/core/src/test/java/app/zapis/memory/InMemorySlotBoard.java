package app.zapis.memory;

import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.slot.Load;
import app.zapis.slot.SlotBoard;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Settings and claims in memory.
public final class InMemorySlotBoard implements SlotBoard {
    private final InMemoryTable table;

    /// The board of `table`.
    public InMemorySlotBoard(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public Board read(List<ResourceId> resources, Footprint stretch) {
        synchronized (table) {
            var loads =
                    resources.stream()
                            .distinct()
                            .collect(
                                    Collectors.toMap(Function.identity(), id -> load(id, stretch)));
            return new Board(new InMemorySettings(table).read(resources), loads);
        }
    }

    private Load load(ResourceId resource, Footprint stretch) {
        var agenda = table.agenda(resource);
        var counts =
                IntStream.range(stretch.from(), stretch.to())
                        .map(quantum -> agenda.getOrDefault(quantum, 0))
                        .toArray();
        return new Load(stretch.from(), counts);
    }
}
