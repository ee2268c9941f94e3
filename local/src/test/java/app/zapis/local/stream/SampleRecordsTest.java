package app.zapis.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Parts;
import app.zapis.local.json.Json;
import app.zapis.local.template.Template;
import app.zapis.local.template.Trigger.TableStream;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The planner's sample event has a record of each kind that the planner is called for, and no other.
class SampleRecordsTest {
    private final List<StreamRecord> records = records("../events/plan-messages.json");
    private final List<FilterPattern> filters =
            Template.read(Parts.ofProject().template(), Map.of("PUBLIC_URL", "http://localhost"))
                    .functions()
                    .stream()
                    .filter(function -> function.logicalId().equals("PlanMessagesFunction"))
                    .flatMap(function -> function.triggers().stream())
                    .map(TableStream.class::cast)
                    .flatMap(trigger -> trigger.patterns().stream())
                    .map(FilterPattern::of)
                    .toList();

    private static List<StreamRecord> records(String path) {
        try {
            var event = Json.findObject(Files.readString(Path.of(path))).orElseThrow();
            var records = (List<?>) event.getOrDefault("Records", List.of());
            return records.stream()
                    .map(SampleRecordsTest::members)
                    .map(record -> new StreamRecord("", record))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Map<String, Object> members(Object record) {
        var members = new HashMap<String, Object>();
        ((Map<?, ?>) record).forEach((name, value) -> members.put(name.toString(), value));
        return members;
    }

    @Test
    void passOneFilterEach() {
        assertTrue(filters.size() > 1);
        for (var filter : filters) {
            assertEquals(1, records.stream().filter(filter::matches).count());
        }
        for (var record : records) {
            assertTrue(
                    filters.stream().anyMatch(filter -> filter.matches(record)), record::toString);
        }
    }
}
