package app.zapis.lambda.catalog;

import app.zapis.company.HolidayQuery;
import app.zapis.company.Language;
import app.zapis.company.PublicHoliday;
import app.zapis.company.PublicHolidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.util.ResourceUtil;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The public holidays that jollyday knows, but for those of Russia, which stand in a file of our own: jollyday has its
/// New Year last until 10 January, and moves days off to the next Monday, where the government moves them each year.
public final class JollydayHolidays implements PublicHolidays {
    private static final String RUSSIA = "RU";

    /// Reads nothing yet.
    public JollydayHolidays() {}

    @Override
    public Optional<SortedSet<String>> findRegions(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country)
                ? Optional.of(regions(country))
                : Optional.empty();
    }

    private static SortedSet<String> regions(String country) {
        var regions = new TreeSet<String>();
        manager(country)
                .getCalendarHierarchy()
                .getChildren()
                .keySet()
                .forEach(region -> regions.add(region.toUpperCase(Locale.ROOT)));
        return regions;
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(
                country.equals(RUSSIA)
                        ? ManagerParameters.create(
                                Objects.requireNonNull(
                                        JollydayHolidays.class.getResource("holidays-ru.xml")))
                        : ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<PublicHoliday> list(HolidayQuery query, Language language) {
        var locale = Locale.of(language.code());
        var byDate = new TreeMap<LocalDate, PublicHoliday>();
        for (var holiday : holidays(query)) {
            var name = name(holiday, locale);
            daysOff(holiday)
                    .forEach(date -> byDate.putIfAbsent(date, new PublicHoliday(date, name)));
        }
        return List.copyOf(byDate.values());
    }

    private static Collection<Holiday> holidays(HolidayQuery query) {
        return manager(query.country())
                .getHolidays(
                        Year.of(query.year()),
                        HolidayType.PUBLIC_HOLIDAY,
                        query.region().toLowerCase(Locale.ROOT))
                .stream()
                .sorted()
                .toList();
    }

    /// One that falls on a weekend is a day off itself, and so is the day given for it; one that is kept on another
    /// day of the week than its date is not.
    private static Stream<LocalDate> daysOff(Holiday holiday) {
        var date = holiday.getActualDate();
        return isWeekend(date) ? Stream.of(date, holiday.getDate()) : Stream.of(holiday.getDate());
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// In English where it is not known in the language.
    private static String name(Holiday holiday, Locale locale) {
        var name = holiday.getDescription(locale);
        return name.equals(ResourceUtil.UNDEFINED) ? holiday.getDescription(Locale.ENGLISH) : name;
    }
}
