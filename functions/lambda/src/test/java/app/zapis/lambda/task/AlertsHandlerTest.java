package app.zapis.lambda.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.testbed.Carrier;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.StaffCall;
import app.zapis.lambda.testbed.StreamEvent;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.sns.model.SnsException;

import java.time.Duration;
import java.util.List;

/// A client cancels late, and staff are told. He has booked for Wednesday at 15:00; the company is quiet from 21:00.
class AlertsHandlerTest {
    private final Deployment clinic = Deployment.ofClinic();

    private void cancelAt(String date, String time) {
        clinic.answer(Wish.of(Clinic.ANNA).at("15:00").call());
        clinic.plan();
        clinic.clock().set(Clinic.at(date, time));
        clinic.answer(HttpCall.post(clinic.link() + "/cancel"));
        clinic.plan();
    }

    private List<String> alerts() {
        return clinic.carrier().alerts().stream()
                .map(request -> Carrier.attribute(request, "kind"))
                .toList();
    }

    private void sweepLater(Duration later) {
        clinic.clock().advance(later);
        clinic.sweep();
        clinic.lookAtTasks();
    }

    @Test
    void tellsOfATaskOnce() {
        cancelAt("2026-11-25", "10:00");
        var event = StreamEvent.ofTasks(clinic.table().items()).json();

        clinic.plan(event);
        clinic.plan(event);
        sweepLater(Duration.ofMinutes(10));

        assertEquals(List.of("cancelled-late"), alerts());
    }

    @Test
    void leavesStaffAloneInTheNight() {
        cancelAt("2026-11-24", "23:00");
        clinic.lookAtTasks();
        sweepLater(Duration.ofHours(9));
        var before = alerts();

        sweepLater(Duration.ofMinutes(65));

        assertEquals(List.of(), before);
        assertEquals(List.of("cancelled-late"), alerts());
    }

    @Test
    void tellsNothingOfATaskThatIsDone() {
        cancelAt("2026-11-24", "23:00");
        clinic.lookAtTasks();
        var id = clinic.bookings().getFirst().id() + "-cancelled-late-0";
        var call = StaffCall.employee("POST /api/staff/tasks/{id}/done").at("id", id);
        var done = clinic.answer(call.event());

        sweepLater(Duration.ofHours(11));

        assertEquals(200, done.status());
        assertEquals(List.of(), alerts());
    }

    @Test
    void triesAgainWhatSnsRefuses() {
        cancelAt("2026-11-25", "10:00");
        clinic.carrier()
                .let(() -> {
                    throw SnsException.builder().statusCode(429).message("as planned").build();
                });
        clinic.lookAtTasks();
        clinic.carrier().let(() -> {});

        sweepLater(Duration.ofMinutes(10));

        assertEquals(List.of("cancelled-late"), alerts());
    }

    @Test
    void finishesATaskWhoseTimeIsPast() {
        cancelAt("2026-11-25", "10:00");
        clinic.lookAtTasks();

        sweepLater(Duration.ofHours(6));

        assertEquals(List.of(), clinic.ports().tasks().open());
        assertEquals(1, clinic.ports().tasks().done().size());
        assertEquals(List.of("cancelled-late"), alerts());
    }

    @Test
    void reportsARecordThatIsNoTask() {
        var event =
                """
                {"Records":[{"dynamodb":{"Keys":{"pk":{"S":"TASKS"},"sk":{"S":"OPEN#x"}},\
                "NewImage":{"id":{"S":"nonsense"},"due":{"S":"x"}},"SequenceNumber":"7"}}]}\
                """;

        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"7\"}]}", clinic.plan(event));
    }
}
