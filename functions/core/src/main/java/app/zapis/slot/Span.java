package app.zapis.slot;

import app.zapis.resource.Resource;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.HalfDay;
import app.zapis.schedule.Quantum;

import java.util.List;

/// How much one booking may claim. The table changes at most 100 items at once, and moving a booking touches
/// the booking, both places of it in each resource's list, and each old and new half-day of each resource.
/// Source: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html>
public final class Span {
    private static final int MOST_ITEMS = 100;

    private Span() {}

    /// Whether a booking with these footprints, one of each resource, can be stored and moved.
    public static boolean fits(List<Footprint> footprints) {
        int halfDays = footprints.stream().mapToInt(Footprint::halfDays).sum();
        return 1 + 2 * footprints.size() + 2 * halfDays <= MOST_ITEMS;
    }

    /// Whether some booking of that length can, wherever it starts best.
    static boolean fits(List<Resource> resources, int durationMinutes) {
        int halfDays =
                resources.stream().mapToInt(one -> fewestHalfDays(one, durationMinutes)).sum();
        return 1 + 2 * resources.size() + 2 * halfDays <= MOST_ITEMS;
    }

    private static int fewestHalfDays(Resource resource, int durationMinutes) {
        var buffer = resource.rules().buffer();
        int minutes = durationMinutes + buffer.beforeMinutes() + buffer.afterMinutes();
        return Math.ceilDiv(minutes, HalfDay.QUANTA * Quantum.MINUTES);
    }
}
