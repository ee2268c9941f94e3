package app.zapis.local.schedule;

import app.zapis.local.http.Form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// `ListSchedules`: the schedules in pages, by name.
final class ScheduleList {
    private static final String LONGEST_PAGE = "100";

    private ScheduleList() {}

    static Map<String, Object> page(List<Schedule> all, Form query) {
        int size = Integer.parseInt(query.find("MaxResults").orElse(LONGEST_PAGE));
        var matching =
                all.stream()
                        .filter(matches(query))
                        .sorted(Comparator.comparing(schedule -> schedule.id().name()))
                        .toList();
        var page = matching.stream().limit(size).toList();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("Schedules", page.stream().map(ScheduleList::summary).toList());
        if (matching.size() > page.size()) {
            answer.put("NextToken", page.getLast().id().name());
        }
        return answer;
    }

    private static Predicate<Schedule> matches(Form query) {
        var prefix = query.find("NamePrefix").orElse("");
        var after = query.find("NextToken").orElse("");
        return schedule ->
                schedule.id().name().startsWith(prefix)
                        && schedule.id().name().compareTo(after) > 0
                        && query.find("ScheduleGroup").stream()
                                .allMatch(schedule.id().group()::equals)
                        && query.find("State").stream().allMatch(state(schedule)::equals);
    }

    private static Map<String, Object> summary(Schedule schedule) {
        return Map.of(
                "Arn", SchedulerServer.arn(schedule.id()),
                "GroupName", schedule.id().group(),
                "Name", schedule.id().name(),
                "State", state(schedule),
                "Target", Map.of("Arn", schedule.target().arn()));
    }

    private static String state(Schedule schedule) {
        return schedule.enabled() ? "ENABLED" : "DISABLED";
    }
}
