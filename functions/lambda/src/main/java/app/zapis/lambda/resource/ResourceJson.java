package app.zapis.lambda.resource;

import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.EnumJson;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Times;
import app.zapis.resource.Absence;
import app.zapis.resource.Resource;
import app.zapis.resource.Resource.Label;
import app.zapis.resource.ResourceDefaults;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Timetable;
import app.zapis.resource.Visibility;
import app.zapis.resource.Wording;
import app.zapis.resource.WorkingHours;
import app.zapis.schedule.Interval;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A resource in JSON.
public final class ResourceJson {

    private ResourceJson() {}

    /// What clients see.
    public static Map<String, Object> summary(Resource resource) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", resource.id().value());
        tree.put("name", resource.name());
        tree.put("type", resource.label().type());
        tree.put("wording", EnumJson.of(resource.label().wording()));
        tree.put("durationMinutes", resource.rules().durationMinutes());
        tree.put("zone", resource.zone().getId());
        return tree;
    }

    /// All members.
    public static Map<String, Object> tree(Resource resource) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", resource.id().value());
        tree.put("name", resource.name());
        tree.put("type", resource.label().type());
        tree.put("wording", EnumJson.of(resource.label().wording()));
        tree.put("visibility", EnumJson.of(resource.visibility()));
        tree.put("capacity", resource.capacity());
        tree.put("hidden", resource.hidden());
        tree.put("zone", resource.zone().getId());
        RulesJson.put(resource.rules(), tree);
        if (resource.timetable().hours() instanceof WorkingHours.Own(var hours)) {
            tree.put("hours", HoursJson.tree(hours));
        }
        tree.put("exceptions", HoursJson.tree(resource.timetable().exceptions()));
        return tree;
    }

    /// The absences of a resource, which are written apart from it.
    public static List<Map<String, Object>> absences(Resource resource) {
        return resource.timetable().absences().stream()
                .map(absence -> absence(absence, resource.zone()))
                .toList();
    }

    /// One absence, in the resource's zone.
    public static Map<String, Object> absence(Absence absence, ZoneId zone) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", absence.id());
        tree.put("from", Times.text(absence.interval().start(), zone));
        tree.put("to", Times.text(absence.interval().end(), zone));
        if (!absence.reason().isEmpty()) {
            tree.put("reason", absence.reason());
        }
        return tree;
    }

    /// Reads all members; those left out take their defaults.
    ///
    /// @param defaults those of a type, by its id
    public static Resource resource(Input input, Function<String, ResourceDefaults> defaults) {
        var id = input.id("id", ResourceId::new);
        var name = input.text("name", 100);
        var type = input.text("type", 40);
        var initial = defaults.apply(type);
        var wording = input.parsedOr("wording", initial.wording(), EnumJson.reading(Wording.class));
        var resource =
                new Resource(
                        id,
                        new Label(name, type, wording),
                        input.parsedOr(
                                "visibility",
                                Visibility.COLUMN,
                                EnumJson.reading(Visibility.class)),
                        input.numberOr("capacity", 1, 1, Resource.LARGEST_CAPACITY),
                        input.flagOr("hidden", false),
                        input.parsedOr("zone", initial.zone(), Times::zone),
                        RulesJson.rules(input, initial.rules()),
                        new Timetable(
                                hours(input), HoursJson.dates(input, "exceptions"), List.of()));
        input.end();
        return resource;
    }

    private static WorkingHours hours(Input input) {
        return input.has("hours")
                ? new WorkingHours.Own(HoursJson.week(input.object("hours")))
                : new WorkingHours.AsCompany();
    }

    /// Reads the member `absences`, which only the table has.
    static List<Absence> absences(Input input) {
        return input.objects("absences", Timetable.MOST_ABSENCES, ResourceJson::absence);
    }

    /// Reads one absence; one without an id is named for its beginning and its end.
    public static Absence absence(Input input) {
        var interval = interval(input);
        var id =
                input.has("id")
                        ? input.id("id", ResourceJson::absenceId)
                        : instantId(interval.start()) + "-" + instantId(interval.end());
        return new Absence(id, interval, input.textOrEmpty("reason", 200));
    }

    private static String instantId(Instant instant) {
        return Long.toUnsignedString(instant.toEpochMilli(), 36);
    }

    /// It has to fit into an address.
    private static String absenceId(String text) {
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,39}")) {
            throw new IllegalArgumentException("must be 1 to 40 letters, digits, hyphens and _");
        }
        return text;
    }

    private static Interval interval(Input input) {
        var from = input.parsed("from", Times::minute);
        var to = input.parsed("to", Times::minute);
        if (!to.isAfter(from)) {
            throw BadInput.at(input.pointer("to"), "must be after from");
        }
        return new Interval(from, to);
    }
}
