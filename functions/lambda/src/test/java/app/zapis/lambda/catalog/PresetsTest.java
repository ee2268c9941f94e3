package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.StaffCall;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What a preset gives a company, and what becomes of it there.
class PresetsTest {
    private static final String TYPE = " /api/staff/resource-types/{id}";

    private final Deployment clinic = Deployment.with();

    private Answer fillIn(String preset) {
        return clinic.answer(
                StaffCall.employee("POST /api/staff/resource-types/presets/{preset}")
                        .at("preset", preset)
                        .event());
    }

    private Answer create(String resource) {
        return clinic.answer(
                StaffCall.employee("POST /api/staff/resources").json(resource).event());
    }

    private Answer put(String type, String body) {
        return clinic.answer(
                StaffCall.employee("PUT" + TYPE)
                        .at("id", type)
                        .ifMatch("\"1\"")
                        .json(body)
                        .event());
    }

    private Answer delete(String type, String etag) {
        return clinic.answer(
                StaffCall.employee("DELETE" + TYPE).at("id", type).ifMatch(etag).event());
    }

    private static String rules(Answer answer) {
        return String.join(
                " ",
                List.of(
                        answer.member("wording"),
                        answer.member("durationMinutes"),
                        answer.member("stepMinutes"),
                        answer.member("bufferBeforeMinutes"),
                        answer.member("bufferAfterMinutes"),
                        answer.member("noticeMinutes"),
                        answer.member("horizonDays"),
                        answer.member("cutOffMinutes")));
    }

    @ParameterizedTest
    @CsvSource({
        "medical, specialist 30 15 0 5 120 60 240",
        "equipment, thing 60 30 0 15 60 60 120",
        "specialists, specialist 60 30 0 0 120 60 240",
        "cars, thing 1440 60 0 60 120 180 1440",
        "rooms, thing 60 30 0 10 0 90 60",
    })
    void sayHowTheirResourcesAreBooked(String preset, String rules) {
        assertEquals(List.of(preset), fillIn(preset).texts("added"));

        var resource = create("{\"id\":\"one\",\"name\":\"One\",\"type\":\"" + preset + "\"}");

        assertEquals("201", resource.outcome());
        assertEquals(rules, rules(resource));
    }

    @Test
    void leaveAResourceItsOwnRules() {
        fillIn("medical");

        var resource =
                create(
                        "{\"id\":\"one\",\"name\":\"One\",\"type\":\"medical\","
                                + "\"wording\":\"thing\",\"durationMinutes\":45,"
                                + "\"bufferAfterMinutes\":0}");

        assertEquals("thing 45 45 0 0 120 60 240", rules(resource));
    }

    @Test
    void leaveAloneWhatIsThere() {
        fillIn("rooms");
        put("rooms", "{\"id\":\"rooms\",\"name\":\"Залы\",\"durationMinutes\":90}");

        var again = fillIn("rooms");

        assertEquals("200", again.outcome());
        assertEquals(List.of(), again.texts("added"));
        assertTrue(again.body().contains("\"name\":\"Залы\""), again.body());
    }

    @Test
    void giveTypesThatCanBeDeletedWhileUnused() {
        fillIn("rooms");
        create("{\"id\":\"one\",\"name\":\"One\",\"type\":\"rooms\"}");
        fillIn("cars");

        assertEquals("409 in-use", delete("rooms", "\"1\"").outcome());
        assertEquals("204", delete("cars", "\"1\"").outcome());
        assertEquals(List.of("cars"), fillIn("cars").texts("added"));
    }

    @Test
    void areFive() {
        assertEquals("404 not-found", fillIn("zoo").outcome());
    }
}
