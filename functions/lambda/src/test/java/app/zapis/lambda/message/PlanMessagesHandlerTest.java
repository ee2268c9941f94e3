package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.StreamEvent;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// The table's stream at the planner. Ivan books on Monday at 09:00 for Wednesday at 10:00.
class PlanMessagesHandlerTest {
    private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";

    private final Deployment clinic = Deployment.ofClinic();

    private void book(String time, int client) {
        clinic.answer(Wish.of(Clinic.ANNA).at(time).by(client).call());
    }

    private StreamEvent records() {
        return StreamEvent.ofBookings(clinic.table());
    }

    private Map<String, String> schedules() {
        return clinic.alarmClocks().set().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().substring("123456789012-".length()),
                                entry -> entry.getValue().at()));
    }

    @Test
    void setsAScheduleForEachMessageThatIsDueLater() {
        book("10:00", 1);

        assertEquals(NO_FAILURES, clinic.plan(records().json()));

        assertEquals(
                Map.of(
                        "new-0", "at(2026-11-23T06:05:00)",
                        "confirm-0", "at(2026-11-24T07:00:00)",
                        "unconfirmed-0", "at(2026-11-25T04:00:00)",
                        "remind-0", "at(2026-11-25T06:00:00)",
                        "late-0", "at(2026-11-25T07:05:00)"),
                schedules());
    }

    @Test
    void tellsTheSenderOfAMessageInAScheduleWithoutNamingAnybody() {
        book("10:00", 1);
        clinic.plan();
        var id = clinic.bookings().getFirst().id();

        assertEquals(
                "{\"booking\":\""
                        + id
                        + "\",\"kind\":\"confirm\",\"revision\":0,\"repetition\":0,\"resources\":[\"anna\"]}",
                clinic.alarmClocks().input("confirm"));
    }

    @Test
    void bringsAMessageThatIsDueAtOnceToTheSenderByTheStream() {
        clinic.clock().set(Clinic.at("09:30"));
        book("14:00", 1);

        clinic.plan();

        var records = StreamEvent.ofMessages(clinic.table()).records();
        assertEquals(1, records.size());
        assertTrue(records.getFirst().toString().contains("kind={S=confirm}"));
    }

    @Test
    void takesTheBookingOffTheListOfWhatIsToBePlanned() {
        book("10:00", 1);
        assertFalse(records().records().isEmpty());

        clinic.plan();

        assertTrue(records().records().isEmpty());
    }

    @Test
    void doesNothingForARecordThatComesTwice() {
        book("10:00", 1);
        var records = records();
        clinic.plan(records.json());
        var content = clinic.table().content();
        var schedules = clinic.alarmClocks().set();
        clinic.clock().advance(Duration.ofMinutes(1));

        assertEquals(NO_FAILURES, clinic.plan(records.json()));

        assertEquals(content, clinic.table().content());
        assertEquals(schedules, clinic.alarmClocks().set());
    }

    @Test
    void doesTheSameForRecordsOutOfOrder() {
        book("10:00", 1);
        var older = records();
        var move = "{\"start\":\"2026-11-26T14:00:00+03:00\"}";
        clinic.answer(HttpCall.post(clinic.link() + "/move").json(move));
        var newer = records();

        clinic.plan(newer.json());
        var schedules = schedules();
        var content = clinic.table().content();
        clinic.plan(older.json());

        assertEquals("at(2026-11-26T06:00:00)", schedules.get("remind-1"));
        assertFalse(schedules.containsKey("remind-0"));
        assertEquals(schedules, schedules());
        assertEquals(content, clinic.table().content());
    }

    @Test
    void replacesWhatWasPlannedBeforeAMove() {
        book("10:00", 1);
        clinic.plan();
        var move = "{\"start\":\"2026-11-26T14:00:00+03:00\"}";
        clinic.answer(HttpCall.post(clinic.link() + "/move").json(move));

        clinic.plan();

        assertEquals(
                Map.of(
                        "new-1", "at(2026-11-23T06:05:00)",
                        "confirm-1", "at(2026-11-25T11:00:00)",
                        "unconfirmed-1", "at(2026-11-26T08:00:00)",
                        "remind-1", "at(2026-11-26T06:00:00)",
                        "late-1", "at(2026-11-26T11:05:00)"),
                schedules());
    }

    @Test
    void removesTheSchedulesOfACancelledBooking() {
        book("10:00", 1);
        clinic.plan();
        clinic.answer(HttpCall.post(clinic.link() + "/cancel"));

        clinic.plan();

        assertEquals(Map.of(), schedules());
    }

    @Test
    void reportsAPoisonedRecordAndDoesTheOthers() {
        book("10:00", 1);
        book("11:00", 2);
        book("12:00", 3);

        var output = clinic.plan(records().withPoison("99").json());

        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"99\"}]}", output);
        assertEquals(15, clinic.alarmClocks().set().size());
        assertTrue(records().records().isEmpty());
    }

    @Test
    void ignoresABookingThatIsGone() {
        book("10:00", 1);
        var records = records();
        var other = Deployment.ofClinic();

        assertEquals(NO_FAILURES, other.plan(records.json()));

        assertEquals(Map.of(), other.alarmClocks().set());
    }
}
