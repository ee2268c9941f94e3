package app.zapis.lambda.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Dates and times in words. The names of days and months are in our own files: those of the JDK take most of the time
/// of a first page to load, and a runtime cut to size may not have them.
public record DateWords(Words words) {
    private static final int HALF_DAY = 12;

    /// Each month has it, and two digits on each day of the week before.
    private static final int LAST_SURE_DAY = 28;

    /// A day of this or the next months, with its weekday.
    public String date(LocalDate date) {
        return words.fill("date", values(date));
    }

    /// A day of another year, with its weekday.
    public String dateAndYear(LocalDate date) {
        return words.fill("date.year", values(date));
    }

    /// A day of a year whose weekday, month and number are as long as any.
    public LocalDate longestDate(Year year) {
        return year.atMonth(longest("months"))
                .atDay(LAST_SURE_DAY)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.of(longest("weekdays"))));
    }

    /// @return counted from 1
    private int longest(String list) {
        var names = names(list);
        var lengths = names.stream().mapToInt(String::length).boxed().toList();
        return lengths.indexOf(Collections.max(lengths)) + 1;
    }

    /// A day without its weekday.
    public String shortDate(LocalDate date) {
        return words.fill("date.short", values(date));
    }

    private Map<String, ?> values(LocalDate date) {
        return Map.of(
                "EEEE", name("weekdays", date.getDayOfWeek().getValue()),
                "d", date.getDayOfMonth(),
                "MMMM", name("months", date.getMonthValue()),
                "y", date.getYear());
    }

    private String name(String list, int number) {
        return names(list).get(number - 1);
    }

    private List<String> names(String list) {
        return List.of(words.text(list).split(", ", -1));
    }

    /// A time of day; with its offset where the clock, put back, shows it twice that day.
    public String time(ZonedDateTime moment) {
        var offsets = moment.getZone().getRules().getValidOffsets(moment.toLocalDateTime());
        return offsets.size() > 1
                ? timeAndOffset(moment.toOffsetDateTime())
                : time(moment.toOffsetDateTime());
    }

    /// A time of day with its offset.
    public String timeAndOffset(OffsetDateTime moment) {
        return time(moment) + " (" + offset(moment.getOffset()) + ")";
    }

    /// A time of day.
    public String time(OffsetDateTime moment) {
        int hour = moment.getHour();
        return words.fill(
                "time",
                Map.of(
                        "HH",
                        twoDigits(hour),
                        "h",
                        (hour + HALF_DAY - 1) % HALF_DAY + 1,
                        "mm",
                        twoDigits(moment.getMinute()),
                        "am",
                        hour < HALF_DAY));
    }

    /// How far a clock is ahead of UTC, like `UTC+5` or `UTC-3:30`.
    public static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        int rest = Math.abs(minutes) % 60;
        return "UTC"
                + (minutes < 0 ? "-" : "+")
                + Math.abs(minutes) / 60
                + (rest == 0 ? "" : ":" + twoDigits(rest));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
