package app.zapis.local.schedule;

import app.zapis.local.json.Json;
import app.zapis.local.template.LambdaFunction;
import app.zapis.local.template.Template;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the body of a call that creates or updates a schedule.
/// Source: EventBridge Scheduler API reference, "CreateSchedule".
final class ScheduleReader {
    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z-_.]{1,64}");
    private static final Pattern AT =
            Pattern.compile("at\\((\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)\\)");
    private static final Pattern ROLE = Pattern.compile("arn:aws[a-z-]*:iam::\\d{12}:role/.+");
    private static final Set<String> STATES = Set.of("ENABLED", "DISABLED");
    private static final Set<String> COMPLETIONS = Set.of("NONE", "DELETE");

    private final Set<String> groups;
    private final Set<String> targets;

    private ScheduleReader(Set<String> groups, Set<String> targets) {
        this.groups = groups;
        this.targets = targets;
    }

    /// Knows the groups and functions of the template, and the group that always exists.
    static ScheduleReader of(Template template) {
        var groups = Stream.concat(Stream.of("default"), template.scheduleGroups().stream());
        var arns =
                template.functions().stream().map(LambdaFunction::arn).collect(Collectors.toSet());
        return new ScheduleReader(groups.collect(Collectors.toSet()), arns);
    }

    /// @throws ScheduleRefused if it is not a schedule
    Schedule read(String name, String body) {
        var definition =
                Json.findObject(body)
                        .orElseThrow(() -> ScheduleRefused.invalid("The body is not JSON."));
        if (!Json.object(definition, "FlexibleTimeWindow").equals(Map.of("Mode", "OFF"))) {
            throw ScheduleRefused.invalid("FlexibleTimeWindow: only the mode OFF is known here.");
        }
        return new Schedule(
                id(text(definition, "GroupName", "default"), name),
                at(definition),
                choice(definition, "State", "ENABLED", STATES).equals("ENABLED"),
                choice(definition, "ActionAfterCompletion", "NONE", COMPLETIONS).equals("DELETE"),
                target(Json.object(definition, "Target")),
                definition);
    }

    /// @throws ScheduleRefused if there is no such group, or the name is not one
    Schedule.Id id(String group, String name) {
        if (!NAME.matcher(name).matches()) {
            throw ScheduleRefused.invalid("Name: " + name + " does not match " + NAME);
        }
        if (!groups.contains(group)) {
            throw ScheduleRefused.missing("Schedule group " + group);
        }
        return new Schedule.Id(group, name);
    }

    private static Instant at(Map<String, Object> definition) {
        var expression = text(definition, "ScheduleExpression", "");
        var matcher = AT.matcher(expression);
        if (!matcher.matches()) {
            throw ScheduleRefused.invalid("Invalid Schedule Expression " + expression + ".");
        }
        try {
            var zone = ZoneId.of(text(definition, "ScheduleExpressionTimezone", "UTC"));
            return LocalDateTime.parse(matcher.group(1)).atZone(zone).toInstant();
        } catch (DateTimeException notTime) {
            throw ScheduleRefused.invalid(expression + ": " + notTime.getMessage());
        }
    }

    private Schedule.Target target(Map<String, Object> target) {
        var arn = text(target, "Arn", "");
        if (!targets.contains(arn)) {
            throw ScheduleRefused.invalid("Target.Arn: no function is called " + arn + ".");
        }
        if (!ROLE.matcher(text(target, "RoleArn", "")).matches()) {
            throw ScheduleRefused.invalid("Target.RoleArn is not the ARN of a role.");
        }
        return new Schedule.Target(arn, text(target, "Input", "{}"));
    }

    private static String choice(
            Map<String, Object> definition, String member, String usual, Set<String> choices) {
        var value = text(definition, member, usual);
        if (!choices.contains(value)) {
            throw ScheduleRefused.invalid(member + ": " + value + " is none of " + choices);
        }
        return value;
    }

    private static String text(Map<String, Object> object, String member, String usual) {
        return Json.findText(object, member).orElse(usual);
    }
}
