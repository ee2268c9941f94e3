package app.zapis.lambda.message.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.message.Life;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.StaffCall;
import app.zapis.message.MessageState.Sent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class SummariseMessagesHandlerTest {
    private static final String WEEK = "?from=2026-11-23&to=2026-11-29";

    private static Answer summary(Deployment clinic, String query) {
        return clinic.answer(HttpCall.get("/api/staff/messages/summary" + query));
    }

    private static Map<?, ?> total(Deployment clinic) {
        return (Map<?, ?>) summary(clinic, WEEK).json().getOrDefault("total", Map.of());
    }

    /// Date, planned, waiting and sent of each day.
    private static List<String> days(Deployment clinic, String query) {
        return ((List<?>) summary(clinic, query).json().getOrDefault("days", List.of()))
                .stream().map(Map.class::cast).map(SummariseMessagesHandlerTest::day).toList();
    }

    private static String day(Map<?, ?> day) {
        return "%s %s %s %s"
                .formatted(
                        day.get("date"), day.get("planned"), day.get("waiting"), day.get("sent"));
    }

    @Test
    void countsABookingsSmsOnTheirDays() {
        var life = new Life(0).books("11-23 09:00");
        var query = "?from=2026-11-22&to=2026-11-26";

        assertEquals(
                List.of(
                        "2026-11-22 0 0 0",
                        "2026-11-23 1 1 0",
                        "2026-11-24 1 1 0",
                        "2026-11-25 2 2 0",
                        "2026-11-26 0 0 0"),
                days(life.clinic(), query));

        life.toTheEnd();

        assertEquals(
                List.of(
                        "2026-11-22 0 0 0",
                        "2026-11-23 1 0 1",
                        "2026-11-24 1 0 1",
                        "2026-11-25 2 0 2",
                        "2026-11-26 0 0 0"),
                days(life.clinic(), query));
        assertEquals(4, life.published());
    }

    @Test
    void saysWhatBecameOfAllAndWhatItCosts() {
        var life = new Life(0).books("11-23 09:00");
        life.staffCancels("11-24 12:00");
        life.clinic().answer(company("\"priceUsd\":\"0.055\""));
        life.toTheEnd();

        var total = total(life.clinic());

        assertEquals(5, total.get("planned"));
        assertEquals(0, total.get("waiting"));
        assertEquals(3, total.get("sent"));
        assertEquals(Map.of("cancelled", 2), total.get("skipped"));
        assertEquals(Map.of(), total.get("failed"));
        assertEquals(5, segments(life.clinic()));
        assertEquals(5, total.get("segments"));
        assertEquals("0.28", total.get("costUsd"));
    }

    private static String company(String more) {
        var company =
                """
                {"name":"Клиника","phone":"+74951234567","zone":"Europe/Moscow",%s}
                """
                        .formatted(more);
        return StaffCall.admin("PUT /api/staff/company").ifMatch("\"1\"").json(company).event();
    }

    private static int segments(Deployment clinic) {
        return clinic.bookings().stream()
                .flatMap(booking -> clinic.ports().messages().find(booking.id()).stream())
                .flatMap(history -> history.messages().stream())
                .mapToInt(message -> message.state() instanceof Sent sent ? sent.segments() : 0)
                .sum();
    }

    @Test
    void saysTheSameOnceTheClientIsErased() {
        var life = new Life(0).books("11-23 09:00").toTheEnd();
        var before = total(life.clinic());
        var erase =
                StaffCall.admin("DELETE /api/staff/clients/{phone}").at("phone", "+79161234567");
        assertEquals("204", life.clinic().answer(erase.ifMatch("\"1\"").event()).outcome());

        assertEquals(before, total(life.clinic()));
    }

    @Test
    void isOfTodayWhereNothingIsSaid() {
        var clinic = Deployment.ofClinic();

        assertEquals(List.of("2026-11-23 0 0 0"), days(clinic, ""));
        assertEquals(List.of("2026-11-25 0 0 0"), days(clinic, "?from=2026-11-25"));
        assertFalse(summary(clinic, "").body().contains("costUsd"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?from=23.11.2026                | /from | must be a date like 2026-11-25",
                "?from=2026-11-31                | /from | there is no such date",
                "?from=2026-11-23T09:00:00Z      | /from | must be a date like 2026-11-25",
                "?to=2026-11-23                  | /from | is missing",
                "?from=2026-11-23&to=            | /to   | must be a date like 2026-11-25",
                "?from=2026-11-23&to=2026-11-22  | /to   | must not be before from, and at most 31"
                        + " days together",
                "?from=2026-11-01&to=2026-12-02  | /to   | must not be before from, and at most 31"
                        + " days together",
                "?from=2026-11-23&from=2026-11-24 | /from | must be given once",
                "?kind=remind                    | /kind | is not known here",
            })
    void refusesWhatMakesNoSense(String query, String pointer, String detail) {
        var answer = summary(Deployment.ofClinic(), query);

        assertEquals("422 invalid", answer.outcome(), answer.body());
        assertTrue(answer.body().contains("\"" + detail + "\""), answer.body());
        assertTrue(answer.body().contains("\"" + pointer + "\""), answer.body());
    }
}
