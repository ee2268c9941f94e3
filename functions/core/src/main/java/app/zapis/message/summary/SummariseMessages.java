package app.zapis.message.summary;

import app.zapis.message.summary.Outcomes.Dated;
import app.zapis.message.summary.Summary.Day;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Interval;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// Counts what came of the SMS to clients, by the day on which they were due. What the manager is told is no SMS, so it
/// is not counted; his tasks say it.
public final class SummariseMessages {
    private final SettingsSource settings;
    private final Outcomes outcomes;
    private final InstantSource clock;

    /// @param settings tell the company's zone and what a segment costs
    /// @param clock says which day is today
    public SummariseMessages(SettingsSource settings, Outcomes outcomes, InstantSource clock) {
        this.settings = settings;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /// Which days are meant, by the company's clock.
    public sealed interface Days {
        /// This day.
        record Today() implements Days {}

        /// Some days in a row.
        ///
        /// @param last the last of them, which is meant as well
        record Range(LocalDate first, LocalDate last) implements Days {
            private static final int MOST = 31;

            /// @throws IllegalArgumentException if `last` is before `first`, or there are more than 31
            public Range {
                if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST) {
                    throw new IllegalArgumentException(
                            "must not be before from, and at most " + MOST + " days together");
                }
            }
        }
    }

    /// Counts the messages of those days.
    public Summary summarise(Days days) {
        var company = settings.read(List.of()).company();
        var range = range(days, company.zone());
        var due = due(range, company.zone());
        return new Summary(each(range, due, company.zone()), tally(due), company.sms());
    }

    private Days.Range range(Days days, ZoneId zone) {
        return switch (days) {
            case Days.Today() -> {
                var today = LocalDate.ofInstant(clock.instant(), zone);
                yield new Days.Range(today, today);
            }
            case Days.Range range -> range;
        };
    }

    /// A day that a zone has left out, where it changed sides of the date line, takes no time.
    private List<Dated> due(Days.Range range, ZoneId zone) {
        var start = range.first().atStartOfDay(zone).toInstant();
        var end = range.last().plusDays(1).atStartOfDay(zone).toInstant();
        return start.isBefore(end) ? outcomes.dueIn(new Interval(start, end)) : List.of();
    }

    private static List<Day> each(Days.Range range, List<Dated> due, ZoneId zone) {
        var byDate =
                due.stream()
                        .collect(
                                Collectors.groupingBy(
                                        dated -> LocalDate.ofInstant(dated.due(), zone)));
        return range.first()
                .datesUntil(range.last().plusDays(1))
                .map(date -> new Day(date, tally(byDate.getOrDefault(date, List.of()))))
                .toList();
    }

    private static Tally tally(List<Dated> due) {
        return new Tally(due.stream().map(Dated::outcome).toList());
    }
}
