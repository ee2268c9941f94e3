package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.StreamEvent;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What comes of it when Anna's messages are set.
class SetMessagesTest {
    private final Deployment clinic = Deployment.ofClinic();

    private void set(String messages) {
        var call = HttpCall.of("PUT", "/api/staff/resources/anna/messages").json(messages);
        assertEquals("200", clinic.answer(call.with("if-match", "\"0\"")).outcome());
    }

    @Test
    void letsThePlannerPlanAnew() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        clinic.plan();
        set("{\"remind\":{\"when\":{\"dayBeforeAt\":\"18:00\"}}}");

        var output = clinic.plan(StreamEvent.ofReplans(clinic.table()).json());

        assertEquals("{\"batchItemFailures\":[]}", output);
        assertTrue(
                clinic.alarmClocks().set().values().stream()
                        .anyMatch(schedule -> schedule.at().equals("at(2026-11-24T15:00:00)")));
        assertEquals(List.of(), StreamEvent.ofReplans(clinic.table()).records());
    }

    @Test
    void letsThePlannerReadEachBookingOnceAndWriteNothingWhereNothingChanges() {
        for (var time : List.of("10:00", "11:00", "12:00")) {
            clinic.answer(
                    Wish.of(Clinic.ANNA)
                            .at(time)
                            .by(Integer.parseInt(time.substring(0, 2)))
                            .call());
        }
        clinic.plan();
        set("{\"late\":{\"enabled\":true}}");
        var records = StreamEvent.ofReplans(clinic.table()).json();
        clinic.traffic().forget();

        clinic.plan(records);

        // What is under way; the list, the three bookings, and what is set for types; the rules;
        // that it is done.
        assertEquals(
                List.of(
                        "BatchGetItem",
                        "GetItem",
                        "Query",
                        "Query",
                        "Query",
                        "Query",
                        "Query",
                        "UpdateItem"),
                clinic.traffic().operations());
    }

    @Test
    void isFollowedByTheSender() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        set("{\"confirm\":{\"text\":{\"ru\":\"Свой текст {{link}}\"}}}");
        clinic.plan();
        clinic.clock().set(Clinic.at("2026-11-24", "10:00"));

        clinic.send(clinic.alarmClocks().input("confirm"));

        var text = clinic.carrier().published().getFirst().message();
        assertTrue(text.startsWith("Свой текст https://"), text);
    }
}
