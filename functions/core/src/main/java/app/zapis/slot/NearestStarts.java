package app.zapis.slot;

import app.zapis.resource.Resource;
import app.zapis.resource.Settings;
import app.zapis.schedule.Interval;
import app.zapis.schedule.Quantum;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds what to offer instead of a start that is taken.
public final class NearestStarts {
    /// The most alternatives offered.
    public static final int MOST = 5;

    private static final Duration AROUND = Duration.ofDays(7);

    private final SlotBoard board;
    private final InstantSource clock;

    /// @param clock says what is too soon and too far
    public NearestStarts(SlotBoard board, InstantSource clock) {
        this.board = board;
        this.clock = clock;
    }

    /// Up to [#MOST] other free starts within a week of `interval`, as long as it, nearest first, in the first resource's zone.
    ///
    /// @param resources whose settings are known
    public List<OffsetDateTime> near(
            Settings settings, List<Resource> resources, Interval interval) {
        var start = interval.start();
        int durationMinutes = (int) interval.length().toMinutes();
        var first = resources.getFirst();
        var day = start.atZone(first.zone()).toLocalDate();
        var window =
                Window.of(
                        first,
                        day.minusDays(AROUND.toDays()),
                        day.plusDays(AROUND.toDays() + 1),
                        clock.instant());
        if (window.isEmpty()) {
            return List.of();
        }
        var wanted = new Wanted(settings.company(), resources, durationMinutes);
        var ids = resources.stream().map(Resource::id).toList();
        var starts = wanted.freeStarts(window, board.read(ids, wanted.needed(window)).loads());
        return Arrays.stream(starts)
                .mapToObj(Quantum::start)
                .filter(free -> !free.equals(start))
                .sorted(Comparator.comparing(free -> Duration.between(start, free).abs()))
                .limit(MOST)
                .map(free -> OffsetDateTime.ofInstant(free, first.zone()))
                .toList();
    }
}
