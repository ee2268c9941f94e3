package app.zapis.slot;

import app.zapis.resource.Resource;
import app.zapis.resource.Settings;
import app.zapis.resource.Visibility;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Quantum;
import app.zapis.slot.SlotBoard.Board;
import app.zapis.slot.SlotsOutcome.CompanionOnly;
import app.zapis.slot.SlotsOutcome.Day;
import app.zapis.slot.SlotsOutcome.Found;
import app.zapis.slot.SlotsOutcome.TooLong;
import app.zapis.slot.SlotsOutcome.UnknownResource;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the slots of one or several resources.
public final class FindSlots {
    /// How far a local day can begin before, or end after, the same day in UTC, with time to spare for buffers.
    private static final int MARGIN = Quantum.PER_DAY;

    private final SlotBoard board;
    private final InstantSource clock;

    /// @param clock says what is too soon and too far
    public FindSlots(SlotBoard board, InstantSource clock) {
        this.board = board;
        this.clock = clock;
    }

    /// Answers in one trip to the table, two where a booking is longer than half a day.
    public SlotsOutcome find(SlotQuery query) {
        var stretch = stretch(query);
        var read = board.read(query.resources(), stretch);
        return refusal(query, read.settings()).orElseGet(() -> found(query, read, stretch));
    }

    private static Footprint stretch(SlotQuery query) {
        return new Footprint(
                (int) query.from().toEpochDay() * Quantum.PER_DAY - MARGIN,
                (int) query.to().toEpochDay() * Quantum.PER_DAY + MARGIN);
    }

    private static Optional<SlotsOutcome> refusal(SlotQuery query, Settings settings) {
        var unbookable = settings.findUnbookable(query.resources());
        if (unbookable.isPresent()) {
            return Optional.of(new UnknownResource(unbookable.get()));
        }
        var resources = settings.existing(query.resources());
        if (resources.stream()
                .allMatch(resource -> resource.visibility() == Visibility.COMPANION)) {
            return Optional.of(new CompanionOnly());
        }
        return Span.fits(resources, duration(query, resources))
                ? Optional.empty()
                : Optional.of(new TooLong());
    }

    private static int duration(SlotQuery query, List<Resource> resources) {
        return query.durationMinutes() == SlotQuery.USUAL
                ? resources.getFirst().rules().durationMinutes()
                : query.durationMinutes();
    }

    private SlotsOutcome found(SlotQuery query, Board read, Footprint stretch) {
        var resources = read.settings().existing(query.resources());
        var zone = resources.getFirst().zone();
        var wanted = new Wanted(read.settings().company(), resources, duration(query, resources));
        var window = Window.of(resources.getFirst(), query.from(), query.to(), clock.instant());
        var starts = window.isEmpty() ? new int[0] : starts(query, read, stretch, window, wanted);
        return new Found(zone, wanted.durationMinutes(), days(query, starts, zone));
    }

    private int[] starts(
            SlotQuery query, Board read, Footprint stretch, Window window, Wanted wanted) {
        var needed = wanted.needed(window);
        var loads =
                stretch.contains(needed)
                        ? read.loads()
                        : board.read(query.resources(), needed).loads();
        return wanted.freeStarts(window, loads);
    }

    private static List<Day> days(SlotQuery query, int[] starts, ZoneId zone) {
        var days = new TreeMap<LocalDate, List<OffsetDateTime>>();
        query.from().datesUntil(query.to()).forEach(date -> days.put(date, new ArrayList<>()));
        for (int start : starts) {
            var slot = OffsetDateTime.ofInstant(Quantum.start(start), zone);
            days.computeIfAbsent(slot.toLocalDate(), date -> new ArrayList<>()).add(slot);
        }
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }
}
