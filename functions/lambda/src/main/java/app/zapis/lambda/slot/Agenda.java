package app.zapis.lambda.slot;

import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.HalfDay;
import app.zapis.slot.Load;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The agenda items of a resource: for each half-day a counter for each quantum.
public final class Agenda {
    private Agenda() {}

    /// The name of the counter of one quantum, within its half-day.
    public static String counter(int quantum) {
        return "q" + Math.floorMod(quantum, HalfDay.QUANTA);
    }

    /// The half-days that a footprint touches, in order.
    public static List<HalfDay> halfDays(Footprint footprint) {
        return IntStream.rangeClosed(
                        HalfDay.of(footprint.from()).number(),
                        HalfDay.of(footprint.to() - 1).number())
                .mapToObj(HalfDay::new)
                .toList();
    }

    /// The keys of the items that a footprint touches.
    public static List<Key> keys(ResourceId resource, Footprint footprint) {
        return halfDays(footprint).stream().map(halfDay -> Key.agenda(resource, halfDay)).toList();
    }

    /// Adds up what stored agenda items say of a stretch.
    ///
    /// @param items of one resource; half-days without an item are free
    public static Load load(Footprint stretch, List<Stored> items) {
        var counts = new int[stretch.size()];
        for (var item : items) {
            int first = halfDay(item).firstQuantum();
            for (int quantum = first; quantum < first + HalfDay.QUANTA; quantum++) {
                int index = quantum - stretch.from();
                if (index >= 0 && index < counts.length && item.has(counter(quantum))) {
                    counts[index] = item.smallNumber(counter(quantum));
                }
            }
        }
        return new Load(stretch.from(), counts);
    }

    private static HalfDay halfDay(Stored item) {
        var parts = item.text("sk").split("#", -1);
        int morning = HalfDay.morning(LocalDate.parse(parts[1])).number();
        return new HalfDay(morning + (parts[2].equals("A") ? 0 : 1));
    }
}
