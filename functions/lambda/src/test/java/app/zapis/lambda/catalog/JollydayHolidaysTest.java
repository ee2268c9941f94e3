package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.HolidayQuery;
import app.zapis.company.Language;
import app.zapis.company.PublicHoliday;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/// The days off that are known, against what the countries say themselves.
class JollydayHolidaysTest {
    private static final JollydayHolidays HOLIDAYS = new JollydayHolidays();

    private static String dates(String country, String region, int year) {
        return list(country, region, year, Language.EN).stream()
                .map(day -> day.date().toString().substring(5))
                .collect(Collectors.joining(" "));
    }

    private static List<PublicHoliday> list(
            String country, String region, int year, Language language) {
        return HOLIDAYS.list(new HolidayQuery(country, region, year), language);
    }

    /// Source: Labour Code of the Russian Federation, article 112, part 1: the same in each year.
    @ParameterizedTest
    @CsvSource({"2025", "2026", "2027", "2028"})
    void knowsRussia(int year) {
        assertEquals(
                "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12"
                        + " 11-04",
                dates("RU", "", year));
    }

    /// Source: what all states have in common, by their laws on holidays, and the Unification Treaty, article 2.
    @Test
    void knowsGermany() {
        assertEquals(
                "01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26", dates("DE", "", 2027));
    }

    /// Source: Bayerisches Feiertagsgesetz, article 1, paragraph 1.
    @Test
    void knowsBavaria() {
        assertEquals(
                "01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26",
                dates("DE", "BY", 2027));
    }

    /// Source: gov.uk/bank-holidays, England and Wales, 2027; and the two days that are given for 25 and 26 December.
    @Test
    void knowsEngland() {
        assertEquals(
                "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28",
                dates("GB", "ENG", 2027));
    }

    /// Source: the same: what all its nations have in common.
    @Test
    void knowsTheUnitedKingdom() {
        assertEquals("01-01 03-26 05-03 05-31 12-25 12-26 12-27 12-28", dates("GB", "", 2027));
    }

    /// Source: U.S. Office of Personnel Management, federal holidays 2027, and the weekend days for which some of them
    /// are given; without Columbus Day, which many states do not keep.
    @Test
    void knowsTheUnitedStates() {
        assertEquals(
                "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 11-11 11-25 12-24 12-25",
                dates("US", "", 2027));
    }

    /// Source: the same; New York keeps all of them.
    @Test
    void knowsNewYork() {
        assertTrue(dates("US", "NY", 2027).contains("09-06 10-11 11-11"));
    }

    @ParameterizedTest
    @CsvSource({"ru, День России", "en, Russia Day", "fr, Russia Day"})
    void namesThemInALanguageThatIsThere(String language, String name) {
        var names =
                list("RU", "", 2027, new Language(language)).stream()
                        .map(PublicHoliday::name)
                        .toList();

        assertTrue(names.contains(name), names.toString());
    }

    @Test
    void knowsWhichRegionsThereAre() {
        assertEquals("[ENG, NIR, SCT, WLS]", HOLIDAYS.findRegions("GB").orElseThrow().toString());
        assertTrue(HOLIDAYS.findRegions("RU").orElseThrow().isEmpty());
        assertTrue(HOLIDAYS.findRegions("XX").isEmpty());
    }
}
