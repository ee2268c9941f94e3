package app.zapis.lambda.link;

import app.zapis.lambda.http.Times;
import app.zapis.lambda.language.DateWords;
import app.zapis.slot.SlotsOutcome.Day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The free starts that fit on one page: as many whole days as do, and of a day with very many one in each quarter of
/// an hour.
///
/// @param days those with free starts
/// @param first the first day looked at
/// @param next the first day not looked at
record FreeTimes(List<Day> days, LocalDate first, LocalDate next) {
    /// With these a page stays below 20 KB.
    static final int MOST = 96;

    private static final int QUARTER = 15;
    private static final int WEEK = 7;

    /// @param asked at least one, in order
    /// @param present the start that the booking has already: no other time
    static FreeTimes of(List<Day> asked, Instant present) {
        var shown = new ArrayList<Day>();
        int count = 0;
        for (var day : asked) {
            var thinned = thinned(without(present, day));
            count += thinned.slots().size();
            if (count > MOST && !shown.isEmpty()) {
                return of(shown, asked.getFirst().date(), day.date());
            }
            shown.add(thinned);
        }
        return of(shown, asked.getFirst().date(), asked.getLast().date().plusDays(1));
    }

    private static FreeTimes of(List<Day> shown, LocalDate first, LocalDate next) {
        return new FreeTimes(
                shown.stream().filter(day -> !day.slots().isEmpty()).toList(), first, next);
    }

    private static Day without(Instant present, Day day) {
        var others = day.slots().stream().filter(start -> !start.toInstant().equals(present));
        return new Day(day.date(), others.toList());
    }

    private static Day thinned(Day day) {
        if (day.slots().size() <= MOST) {
            return day;
        }
        var quarters = new LinkedHashMap<Long, OffsetDateTime>();
        day.slots().forEach(start -> quarters.putIfAbsent(quarter(start), start));
        return new Day(day.date(), List.copyOf(quarters.values()));
    }

    private static long quarter(OffsetDateTime start) {
        return Math.floorDiv(start.toEpochSecond(), QUARTER * 60L);
    }

    /// The values that the template of the choice names.
    Map<String, Object> values(LocalMoments moments) {
        var today = moments.today();
        var values = new HashMap<String, Object>();
        values.put("free", !days.isEmpty());
        values.put("days", days.stream().map(day -> values(day, moments)).toList());
        values.put("earlier", first.isAfter(today) ? latest(today, first.minusDays(WEEK)) : "");
        values.put("later", next);
        return values;
    }

    private static Map<String, Object> values(Day day, LocalMoments moments) {
        var offsets = day.slots().stream().map(OffsetDateTime::getOffset).distinct();
        boolean clockChanges = offsets.count() > 1;
        var starts =
                day.slots().stream()
                        .map(start -> values(start, clockChanges, moments.dates()))
                        .toList();
        return Map.of("date", moments.day(day.date()), "starts", starts);
    }

    private static Map<String, String> values(
            OffsetDateTime start, boolean withOffset, DateWords dates) {
        var time = withOffset ? dates.timeAndOffset(start) : dates.time(start);
        return Map.of("start", Times.text(start), "time", time);
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
