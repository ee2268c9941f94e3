package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.Traffic.Trip;
import app.zapis.lambda.testbed.Wish;
import app.zapis.message.MessageId;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.SkipReason;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// What a summary asks of the table.
class SummaryRequestsTest {
    private static final String WEEK = "?from=2026-11-23&to=2026-11-29";

    private static Answer summary(Deployment clinic, String query) {
        return clinic.answer(HttpCall.get("/api/staff/messages/summary" + query));
    }

    private static Deployment swept() {
        var clinic = Deployment.ofClinic();
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        clinic.plan();
        clinic.sweep();
        clinic.traffic().forget();
        return clinic;
    }

    /// Company and sweep, one for each day of UTC, and one for each hour from that before the last look of the sweep on.
    @ParameterizedTest
    @CsvSource({
        "2025-11-01, 2025-11-01, 7",
        "2025-11-01, 2025-12-01, 37",
        "2026-11-23, 2026-11-23, 21",
        "2026-11-24, 2026-11-24, 28",
        "2026-11-01, 2026-12-01, 275",
        "2027-10-01, 2027-10-31, 780"
    })
    void asksForNoMoreThanCanBe(String from, String to, int most) {
        var clinic = swept();

        var answer = summary(clinic, "?from=%s&to=%s".formatted(from, to));

        assertEquals(200, answer.status());
        var asked = clinic.traffic().trips().size();
        assertTrue(asked <= most, asked + " requests");
    }

    @Test
    void asksForAFewAtATime() {
        var clinic = swept();
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        Mishap counted =
                (request, call) -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    var answer = call.apply(request);
                    now.decrementAndGet();
                    return answer;
                };
        // Company, sweep, and then eight hours at once.
        clinic.traffic().let(counted.and(Mishap.sideBySide(1, 1, 8)));

        summary(clinic, WEEK);

        assertEquals(8, most.get());
    }

    @Test
    void countsOnceWhatEndsWhileItIsCounted() {
        var clinic = new Life(0).books("11-23 09:00").clinic();
        clinic.traffic()
                .let((request, call) -> {
                    var answer = call.apply(request);
                    if (request.toString().contains("S=2026-11-24T07")) {
                        skipConfirm(clinic);
                    }
                    return answer;
                });

        var total = summary(clinic, "?from=2026-11-24").json().get("total");

        assertTrue(
                String.valueOf(total)
                        .startsWith("{planned=1, waiting=0, sent=0, skipped={confirmed=1}"));
    }

    private static void skipConfirm(Deployment clinic) {
        var messages = clinic.ports().messages();
        var booking = clinic.bookings().getFirst().id();
        var history = messages.find(booking).orElseThrow();
        var confirm = history.find(new MessageId(booking, MessageKind.CONFIRM, 0)).orElseThrow();
        var skipped = confirm.with(new Skipped(Clinic.NOW, SkipReason.CONFIRMED));
        assertTrue(messages.change(confirm, skipped));
    }

    @Test
    void readsNoTexts() {
        var life = new Life(0).books("11-23 09:00").toTheEnd();
        life.clinic().traffic().forget();

        summary(life.clinic(), WEEK);

        assertEquals(
                List.of("pk, sk, kind, dueAt, #state, reason, #segments"),
                queries(life.clinic()).map(QueryRequest::projectionExpression).distinct().toList());
    }

    private static Stream<QueryRequest> queries(Deployment clinic) {
        return clinic.traffic().trips().stream()
                .map(Trip::request)
                .filter(QueryRequest.class::isInstance)
                .map(QueryRequest.class::cast);
    }

    @Test
    void storesNothing() {
        var clinic = swept();
        var before = clinic.table().content();

        summary(clinic, WEEK);

        assertEquals(before, clinic.table().content());
    }
}
