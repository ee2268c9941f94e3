package app.zapis.catalog;

import app.zapis.catalog.HolidaysOutcome.Added;
import app.zapis.catalog.HolidaysOutcome.Stale;
import app.zapis.catalog.HolidaysOutcome.TooMany;
import app.zapis.catalog.HolidaysOutcome.UnknownCountry;
import app.zapis.catalog.HolidaysOutcome.UnknownRegion;
import app.zapis.company.Company;
import app.zapis.company.HolidayQuery;
import app.zapis.company.PublicHoliday;
import app.zapis.company.PublicHolidays;
import app.zapis.company.Versioned;
import app.zapis.schedule.DatedHours;
import app.zapis.schedule.DayHours;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/// Closes the company on a country's public holidays of a year. Dates for which the company has said something itself
/// stay as they are, so doing it again adds nothing.
public final class AddHolidays {
    private final Catalog catalog;
    private final PublicHolidays publicHolidays;

    /// @param catalog holds the company
    public AddHolidays(Catalog catalog, PublicHolidays publicHolidays) {
        this.catalog = catalog;
        this.publicHolidays = publicHolidays;
    }

    /// @param version the one that was read
    public HolidaysOutcome add(HolidayQuery query, long version) {
        return publicHolidays
                .findRegions(query.country())
                .map(regions -> add(query, regions, version))
                .orElseGet(UnknownCountry::new);
    }

    private HolidaysOutcome add(HolidayQuery query, SortedSet<String> regions, long version) {
        if (!query.region().isEmpty() && !regions.contains(query.region())) {
            return new UnknownRegion(regions);
        }
        var company = catalog.company();
        return company.version() == version ? add(query, company) : new Stale();
    }

    private HolidaysOutcome add(HolidayQuery query, Versioned<Company> company) {
        var added =
                publicHolidays.list(query, company.value().language()).stream()
                        .filter(day -> company.value().findHoliday(day.date()).isEmpty())
                        .toList();
        if (added.isEmpty()) {
            return new Added(company, added);
        }
        var all = with(company.value().holidays(), added);
        if (all.size() > Company.MOST_HOLIDAYS) {
            return new TooMany();
        }
        var closed = company.map(open -> open.with(all));
        return catalog.saveCompany(closed) ? new Added(closed.stored(), added) : new Stale();
    }

    private static List<DatedHours> with(List<DatedHours> holidays, List<PublicHoliday> added) {
        var closed = added.stream().map(day -> new DatedHours(day.date(), DayHours.CLOSED));
        return Stream.concat(holidays.stream(), closed)
                .sorted(Comparator.comparing(DatedHours::date))
                .toList();
    }
}
