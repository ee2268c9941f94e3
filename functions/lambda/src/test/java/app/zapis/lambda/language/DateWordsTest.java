package app.zapis.lambda.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;

class DateWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final DateWords russian = dates(Language.RU);
    private final DateWords english = dates(Language.EN);

    private static DateWords dates(Language language) {
        return new DateWords(new Languages().find(language).orElseThrow());
    }

    @Test
    void sayADayInRussian() {
        assertEquals("среда, 25 ноября", russian.date(DAY));
        assertEquals("среда, 25 ноября 2026 г.", russian.dateAndYear(DAY));
        assertEquals("25 ноября", russian.shortDate(DAY));
    }

    @Test
    void sayADayInEnglish() {
        assertEquals("Wednesday 25 November", english.date(DAY));
        assertEquals("Wednesday 25 November 2026", english.dateAndYear(DAY));
        assertEquals("25 November", english.shortDate(DAY));
    }

    @Test
    void knowTheFirstAndLastNames() {
        assertEquals("понедельник, 4 января", russian.date(LocalDate.of(2027, 1, 4)));
        assertEquals("воскресенье, 27 декабря", russian.date(LocalDate.of(2026, 12, 27)));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00, 12:00 am",
        "00:05, 00:05, 12:05 am",
        "09:30, 09:30, 9:30 am",
        "11:59, 11:59, 11:59 am",
        "12:00, 12:00, 12:00 pm",
        "13:05, 13:05, 1:05 pm",
        "23:55, 23:55, 11:55 pm",
    })
    void sayATime(String time, String inRussian, String inEnglish) {
        var moment = OffsetDateTime.parse("2026-11-25T" + time + "+03:00");

        assertEquals(inRussian, russian.time(moment));
        assertEquals(inEnglish, english.time(moment));
    }

    @Test
    void knowALongestDate() {
        assertEquals("понедельник, 25 сентября", russian.date(russian.longestDate(Year.of(2028))));
        assertEquals("Wednesday 27 September", english.date(english.longestDate(Year.of(2028))));
    }

    @Test
    void tellApartTheTwoHoursOfTheSameName() {
        var first = OffsetDateTime.parse("2026-10-25T02:30+02:00").atZoneSameInstant(BERLIN);

        assertEquals("02:30 (UTC+2)", russian.time(first));
        assertEquals("02:30 (UTC+1)", russian.time(first.plusHours(1)));
        assertEquals("03:30", russian.time(first.plusHours(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "+05:00, UTC+5",
        "-11:00, UTC-11",
        "Z,      UTC",
        "+05:45, UTC+5:45",
        "-03:30, UTC-3:30",
        "-00:30, UTC-0:30",
        "+00:05, UTC+0:05",
    })
    void sayAnOffset(String offset, String words) {
        assertEquals(words, DateWords.offset(ZoneOffset.of(offset)));
    }
}
