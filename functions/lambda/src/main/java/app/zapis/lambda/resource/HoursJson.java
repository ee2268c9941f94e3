package app.zapis.lambda.resource;

import app.zapis.company.Company;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.http.Times;
import app.zapis.schedule.DatedHours;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.HourRange;
import app.zapis.schedule.WeeklyHours;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Working hours in JSON.
public final class HoursJson {
    private static final int MOST_RANGES = 24;

    private HoursJson() {}

    /// `{"mon":[{"from","to"}],…}`: all seven days.
    public static Map<String, Object> tree(WeeklyHours hours) {
        var tree = new LinkedHashMap<String, Object>();
        for (var day : DayOfWeek.values()) {
            tree.put(name(day), tree(hours.on(day)));
        }
        return tree;
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, Object>> tree(DayHours hours) {
        return hours.ranges().stream()
                .map(range -> Json.object("from", range.from(), "to", range.to()))
                .toList();
    }

    /// Reads the same; a day left out is closed.
    public static WeeklyHours week(Input input) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, day(input, name(day)));
        }
        input.end();
        return new WeeklyHours(days);
    }

    private static DayHours day(Input input, String name) {
        var ranges = input.objects(name, MOST_RANGES, HoursJson::range);
        return Input.parse(input.pointer(name), "", _ -> new DayHours(ranges));
    }

    private static HourRange range(Input input) {
        var from = input.text("from", 5);
        var to = input.text("to", 5);
        return input.made(() -> HourRange.parse(from, to));
    }

    /// `[{"date","hours":[{"from","to"}]}]`
    public static List<Map<String, Object>> tree(List<DatedHours> dates) {
        return dates.stream()
                .map(date ->
                        Json.object("date", date.date().toString(), "hours", tree(date.hours())))
                .toList();
    }

    /// Reads the same; none where there is no such member.
    ///
    /// @throws BadInput if a date comes twice
    public static List<DatedHours> dates(Input input, String name) {
        var dates =
                input.objects(
                        name,
                        Company.MOST_HOLIDAYS,
                        one -> new DatedHours(one.parsed("date", Times::date), day(one, "hours")));
        if (dates.stream().map(DatedHours::date).distinct().count() < dates.size()) {
            throw BadInput.at(input.pointer(name), "must not name a date twice");
        }
        return dates;
    }
}
