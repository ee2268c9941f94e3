package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.StaffCall;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AddHolidaysHandlerTest {
    private static final String ADD = "POST /api/staff/company/holidays";
    private static final String RUSSIA = "{\"country\":\"RU\",\"year\":2027}";

    private final Deployment clinic = Deployment.ofClinic();

    private Answer add(String etag, String body) {
        return clinic.answer(StaffCall.admin(ADD).ifMatch(etag).json(body).event());
    }

    private Answer company() {
        return clinic.answer(StaffCall.admin("GET /api/staff/company").event());
    }

    private Answer put(String etag, String body) {
        return clinic.answer(
                StaffCall.admin("PUT /api/staff/company").ifMatch(etag).json(body).event());
    }

    private static List<?> list(Answer answer, String name) {
        return (List<?>) answer.json().getOrDefault(name, List.of());
    }

    @Test
    void closesTheCompany() {
        var answer = add("\"1\"", RUSSIA);

        assertEquals("200", answer.outcome());
        assertEquals("\"2\"", answer.header("etag"));
        assertEquals(14, list(answer, "added").size());
        assertTrue(answer.body().contains("{\"date\":\"2027-06-12\",\"name\":\"День России\"}"));
        assertEquals(list(answer, "holidays"), list(company(), "holidays"));
        assertTrue(company().body().contains("{\"date\":\"2027-06-12\",\"hours\":[]}"));
    }

    @Test
    void addsNothingTheSecondTime() {
        add("\"1\"", RUSSIA);

        var again = add("\"2\"", RUSSIA);

        assertEquals("200", again.outcome());
        assertEquals("\"2\"", again.header("etag"));
        assertEquals(List.of(), list(again, "added"));
    }

    @Test
    void keepsWhatTheCompanyHasSaidItself() {
        var own = "{\"date\":\"2027-06-12\",\"hours\":[{\"from\":\"10:00\",\"to\":\"15:00\"}]}";
        put("\"1\"", "{\"holidays\":[" + own + "]}");

        var answer = add("\"2\"", RUSSIA);

        assertEquals(13, list(answer, "added").size());
        assertTrue(company().body().contains(own));
    }

    @Test
    void isNotDoneByTwoAtOnce() {
        put("\"1\"", "{\"name\":\"Лотос\"}");

        assertEquals("412 precondition-failed", add("\"1\"", RUSSIA).outcome());
        assertEquals("Лотос", company().member("name"));
    }

    @Test
    void wantsToKnowWhatWasRead() {
        var call = StaffCall.admin(ADD).json(RUSSIA);

        assertEquals("428 precondition-required", clinic.answer(call.event()).outcome());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"country\":\"XX\",\"year\":2027}|/country",
                "{\"country\":\"ru\",\"year\":2027}|/country",
                "{\"year\":2027}|/country",
                "{\"country\":\"RU\"}|/year",
                "{\"country\":\"RU\",\"year\":2019}|/year",
                "{\"country\":\"RU\",\"year\":2101}|/year",
                "{\"country\":\"RU\",\"year\":\"2027\"}|/year",
                "{\"country\":\"RU\",\"region\":\"MOW\",\"year\":2027}|/region",
                "{\"country\":\"DE\",\"region\":\"ZZ\",\"year\":2027}|/region",
                "{\"country\":\"RU\",\"year\":2027,\"month\":1}|/month",
            })
    void refusesWhatItDoesNotKnow(String body, String pointer) {
        var answer = add("\"1\"", body);

        assertEquals("422 invalid", answer.outcome());
        assertTrue(answer.body().contains("\"pointer\":\"" + pointer + "\""), answer.body());
        assertEquals("\"1\"", company().header("etag"));
    }

    @Test
    void keepsTheCompanySmallEnoughToBeSent() {
        var first = LocalDate.of(2030, 1, 1);
        var dates =
                IntStream.range(0, 390)
                        .mapToObj(day -> "{\"date\":\"" + first.plusDays(day) + "\"}")
                        .collect(Collectors.joining(","));
        put("\"1\"", "{\"holidays\":[" + dates + "]}");

        assertEquals("422 invalid", add("\"2\"", RUSSIA).outcome());
        assertEquals("\"2\"", company().header("etag"));
    }
}
