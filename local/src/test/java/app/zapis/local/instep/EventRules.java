package app.zapis.local.instep;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sample events: one for each function, each used by a test.
final class EventRules {
    private EventRules() {}

    /// Functions without an event, and events without a function.
    static List<String> unmatched(Project project) {
        var wanted =
                project.functions().stream()
                        .map(Project::stem)
                        .map(EventRules::file)
                        .collect(Collectors.toSet());
        return Stream.concat(
                        wanted.stream()
                                .filter(event -> !project.events().contains(event))
                                .map(event -> "events/" + event + " is missing"),
                        project.events().stream()
                                .filter(event -> !wanted.contains(event))
                                .map(event -> "events/" + event + " has no function"))
                .sorted()
                .toList();
    }

    /// Events that no test names.
    static List<String> unused(Set<String> events, String tests) {
        return events.stream()
                .filter(event -> !tests.contains("\"" + event + "\""))
                .map(event -> "events/" + event + " is used by no test")
                .toList();
    }

    /// `FindSlots` → `find-slots.json`
    private static String file(String stem) {
        var words = stem.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return words.toLowerCase(Locale.ROOT) + ".json";
    }
}
