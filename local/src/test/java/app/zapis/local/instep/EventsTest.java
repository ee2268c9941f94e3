package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// The sample events are those of the functions.
class EventsTest {
    private final Project project = Project.asItIs();

    @Test
    void belongToOneFunctionEach() {
        assertEquals(List.of(), EventRules.unmatched(project));
    }

    @Test
    void findsAFunctionWithoutAnEventAndAnEventWithoutAFunction() {
        var broken = project.withTemplate("FindSlotsFunction", "SeekSlotsFunction");

        assertEquals(
                List.of(
                        "events/find-slots.json has no function",
                        "events/seek-slots.json is missing"),
                EventRules.unmatched(broken));
    }

    @Test
    void areAllUsed() {
        assertEquals(
                List.of(),
                EventRules.unused(project.events(), Project.sources("local/src/test/java")));
    }

    @Test
    void findsAnEventThatNoTestUses() {
        var tests = "use(\"old.json\");";

        assertEquals(
                List.of("events/new.json is used by no test"),
                EventRules.unused(Set.of("new.json", "old.json"), tests));
    }
}
