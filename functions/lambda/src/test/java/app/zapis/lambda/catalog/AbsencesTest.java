package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// When a resource is not there.
class AbsencesTest {
    private static final String ADDRESS = "/api/staff/resources/anna/absences";

    private final Deployment clinic = Deployment.ofClinic();

    private Answer absent(String from, String to) {
        var body = "{\"from\":\"%s+03:00\",\"to\":\"%s+03:00\"}".formatted(from, to);
        return clinic.answer(HttpCall.post(ADDRESS).by("maria").json(body));
    }

    private List<?> absences() {
        return (List<?>)
                clinic.answer(HttpCall.get(ADDRESS).by("maria"))
                        .json()
                        .getOrDefault("absences", List.of());
    }

    private long ids() {
        return absences().stream()
                .map(absence -> ((Map<?, ?>) absence).get("id"))
                .distinct()
                .count();
    }

    @Test
    void areTwoWhenOneLastsLonger() {
        var first = absent("2026-12-01T09:00:00", "2026-12-01T12:00:00");
        var longer = absent("2026-12-01T09:00:00", "2026-12-02T12:00:00");
        var hardlyLonger = absent("2026-12-01T09:00:00", "2026-12-02T12:01:00");

        assertEquals(List.of(201, 201, 201), statuses(first, longer, hardlyLonger));
        assertEquals(3, ids());
    }

    private static List<Integer> statuses(Answer... answers) {
        return List.of(answers).stream().map(Answer::status).toList();
    }

    @Test
    void areOneWhenSentTwice() {
        absent("2026-12-01T09:00:00", "2026-12-01T12:00:00");

        var again = absent("2026-12-01T09:00:00", "2026-12-01T12:00:00");

        assertEquals("409 exists", again.outcome());
        assertEquals(1, absences().size());
    }

    /// Where the time zone takes the beginning to 1969.
    @Test
    void areReadAgainHoweverLongAgo() {
        var answer = absent("1970-01-01T00:00:00", "2026-11-20T00:00:00");

        assertEquals("201", answer.outcome());
        assertEquals(1, absences().size());
    }

    @Test
    void endAfterTheyBegin() {
        var answer = absent("2026-12-01T09:00:00", "2026-12-01T09:00:00");

        assertEquals("422 invalid", answer.outcome());
        assertEquals(
                List.of(Map.of("pointer", "/to", "detail", "must be after from")),
                answer.json().get("errors"));
    }
}
