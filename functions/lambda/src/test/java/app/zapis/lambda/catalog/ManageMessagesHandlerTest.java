package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/// `/api/staff/messages`, and the same of types and resources.
class ManageMessagesHandlerTest {
    private static final String COMPANY = "/api/staff/messages";
    private static final String FOR_NEW = "/api/staff/messages/for-new";
    private static final String TYPE = "/api/staff/resource-types/medical/messages";
    private static final String ANNA = "/api/staff/resources/anna/messages";
    private static final String NOT_LATE = "{\"late\":{\"enabled\":false}}";

    private final Deployment clinic = Deployment.ofClinic();

    ManageMessagesHandlerTest() {
        var type = new ResourceType("medical", "Врачи", Wording.SPECIALIST);
        clinic.ports().catalog().saveType(new Versioned<>(type, Versioned.NEW));
    }

    private Answer call(String method, String address, String body, Map<String, String> headers) {
        return clinic.answer(new HttpCall(method, address, headers, body, false, "maria"));
    }

    private Answer get(String address) {
        return call("GET", address, "", Map.of());
    }

    private Answer put(String address, int version, String body) {
        return call(
                "PUT",
                address,
                body,
                Map.of("content-type", "application/json", "if-match", "\"" + version + "\""));
    }

    private static Object at(Answer answer, String... path) {
        Object tree = answer.json();
        for (var name : path) {
            tree = member(tree, name);
        }
        return tree;
    }

    private static Object member(Object tree, String name) {
        var found = tree instanceof Map<?, ?> map ? map.get(name) : "no object";
        return found == null ? "none" : found;
    }

    private static Object pointer(Answer answer) {
        return answer.json().get("errors") instanceof List<?> errors
                ? member(errors.getFirst(), "pointer")
                : answer.outcome();
    }

    @Test
    void showsAllThatHoldsForTheCompany() {
        var answer = get(COMPANY);

        assertEquals("200", answer.outcome());
        assertEquals("\"0\"", answer.header("etag"));
        assertEquals(false, at(answer, "specialist", "feedback", "enabled"));
        assertEquals(Map.of("beforeStartMinutes", 1440), at(answer, "thing", "confirm", "when"));
        assertTrue(String.valueOf(at(answer, "thing", "new", "text", "ru")).contains("{{link}}"));
        assertTrue(String.valueOf(at(answer, "thing", "new", "text", "en")).contains("{{link}}"));
    }

    @Test
    void takesBackWhatItShows() {
        var shown = get(COMPANY);

        var answer = put(COMPANY, 0, shown.body());

        assertEquals("200", answer.outcome());
        assertEquals("\"1\"", answer.header("etag"));
        assertEquals(shown.json(), answer.json());
        assertEquals(shown.json(), get(COMPANY).json());
    }

    @ParameterizedTest
    @CsvSource({
        "new, afterBookingMinutes, 10",
        "confirm, beforeStartMinutes, 2880",
        "unconfirmed, beforeStartMinutes, 60",
        "remind, dayBeforeAt, 18:00",
        "remind, onTheDayAt, 08:30",
        "late, afterStartMinutes, 15",
        "feedback, afterEndMinutes, 30",
    })
    void keepsEveryFormOfTime(String kind, String form, String value) {
        Object time = value.contains(":") ? value : Integer.valueOf(value);
        var body = Json.text(Map.of(kind, Map.of("when", Map.of(form, time))));

        assertEquals("200", put(ANNA, 0, body).outcome());

        assertEquals(Json.stored(body), get(ANNA).json());
    }

    @Test
    void keepsTextsAndRepetitions() {
        var body =
                "{\"confirm\":{\"text\":{\"en\":\"Coming? {{link}}\",\"ru\":\"Придёте? {{link}}\"},"
                        + "\"repeat\":{\"times\":2,\"everyMinutes\":120}}}";

        assertEquals("200", put(TYPE, 0, body).outcome());

        assertEquals(body, get(TYPE).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"news\":{}} | /news",
                "{\"new\":{\"on\":true}} | /new/on",
                "{\"new\":{\"enabled\":1}} | /new/enabled",
                "{\"new\":[]} | /new",
                "{\"new\":{\"when\":{}}} | /new/when",
                "{\"new\":{\"when\":{\"afterBookingMinutes\":5,\"onTheDayAt\":\"09:00\"}}} |"
                        + " /new/when",
                "{\"new\":{\"when\":{\"sometime\":5}}} | /new/when/sometime",
                "{\"new\":{\"when\":{\"afterBookingMinutes\":-1}}} | /new/when/afterBookingMinutes",
                "{\"new\":{\"when\":{\"beforeStartMinutes\":60}}} | /new/when",
                "{\"remind\":{\"when\":{\"onTheDayAt\":\"9:00\"}}} | /remind/when/onTheDayAt",
                "{\"remind\":{\"when\":{\"onTheDayAt\":\"24:00\"}}} | /remind/when/onTheDayAt",
                "{\"remind\":{\"when\":{\"afterEndMinutes\":5}}} | /remind/when",
                "{\"moved\":{\"when\":{\"afterBookingMinutes\":0}}} | /moved/when",
                "{\"late\":{\"when\":{\"afterStartMinutes\":1441}}} | /late/when",
                "{\"feedback\":{\"when\":{\"afterStartMinutes\":60}}} | /feedback/when",
                "{\"remind\":{\"text\":{\"ru\":\"\"}}} | /remind/text/ru",
                "{\"remind\":{\"text\":{\"ru\":\"{{nobody}}\"}}} | /remind/text/ru",
                "{\"remind\":{\"text\":{\"xx\":\"Hello\"}}} | /remind/text/xx",
                "{\"remind\":{\"text\":{\"russian\":\"Hello\"}}} | /remind/text/russian",
                "{\"unconfirmed\":{\"text\":{\"ru\":\"Hello\"}}} | /unconfirmed/text/ru",
                "{\"confirm\":{\"repeat\":{\"times\":4}}} | /confirm/repeat",
                "{\"confirm\":{\"repeat\":{\"times\":1,\"everyMinutes\":5}}} | /confirm/repeat",
                "{\"remind\":{\"repeat\":{\"times\":1}}} | /remind/repeat",
            })
    void refusesWhatMakesNoSense(String body, String pointer) {
        var answer = put(ANNA, 0, body);

        assertEquals("422 invalid", answer.outcome());
        assertEquals(pointer, pointer(answer));
        assertEquals("{}", get(ANNA).body());
    }

    @Test
    void saysInWhichWordingTheCompanyIsWrong() {
        var answer = put(COMPANY, 0, "{\"thing\":{\"remind\":{\"text\":{\"ru\":\"{{x}}\"}}}}");

        assertEquals("/thing/remind/text/ru", pointer(answer));
    }

    @Test
    void switchesNothingOnForACompanyWithoutNameAndPhone() {
        clinic.ports().save(Company.UNNAMED);

        var answer = put(COMPANY, 0, "{\"specialist\":{\"feedback\":{\"enabled\":true}}}");

        assertEquals("422 invalid", answer.outcome());
        assertEquals("/specialist/feedback/enabled", pointer(answer));
    }

    @Test
    void wantsTheVersionThatWasRead() {
        put(ANNA, 0, NOT_LATE);

        assertEquals("412 precondition-failed", put(ANNA, 0, NOT_LATE).outcome());
        assertEquals(
                "428 precondition-required",
                call("PUT", ANNA, NOT_LATE, Map.of("content-type", "application/json")).outcome());
        assertEquals("\"1\"", get(ANNA).header("etag"));
    }

    @Test
    void showsWhatHoldsForAResource() {
        put(TYPE, 0, NOT_LATE);

        assertEquals("{}", get(ANNA).body());
        assertEquals(false, at(get(ANNA + "?effective=true"), "late", "enabled"));
        assertEquals(true, at(get(ANNA + "?effective=true"), "remind", "enabled"));
    }

    @Test
    void goesBackToWhatIsSetAbove() {
        put(ANNA, 0, NOT_LATE);

        var answer = call("DELETE", ANNA, "", Map.of("if-match", "\"1\""));

        assertEquals("204", answer.outcome());
        assertEquals("{}", get(ANNA).body());
        assertEquals("\"2\"", get(ANNA).header("etag"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/staff/resources/nobody/messages",
        "/api/staff/resources/no%20body/messages",
        "/api/staff/resource-types/nothing/messages"
    })
    void knowsNothingOfWhatIsNotThere(String address) {
        assertEquals("404 not-found", get(address).outcome());
        assertEquals("404 not-found", get(address + "?effective=true").outcome());
        assertEquals("404 not-found", put(address, 0, NOT_LATE).outcome());
    }

    @Test
    void givesAResourcesSettingsToThoseThatAreMadeFromNowOn() {
        put(ANNA, 0, NOT_LATE);
        assertEquals("200", call("POST", ANNA + "/use-for-new", "", Map.of()).outcome());

        create("vera");
        call("DELETE", FOR_NEW, "", Map.of("if-match", "\"1\""));
        create("zoe");

        assertEquals(NOT_LATE, get("/api/staff/resources/vera/messages").body());
        assertEquals("{}", get("/api/staff/resources/zoe/messages").body());
        assertEquals("{\"specialist\":{},\"thing\":{}}", get(FOR_NEW).body());
    }

    private void create(String id) {
        var body = "{\"id\":\"" + id + "\",\"name\":\"X\",\"type\":\"medical\"}";
        var answer =
                call(
                        "POST",
                        "/api/staff/resources",
                        body,
                        Map.of("content-type", "application/json"));
        assertEquals("201", answer.outcome(), answer.body());
    }
}
