package app.zapis.lambda.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.BookingId;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.sample.Clinic;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.TaskKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ManageTasksHandlerTest {
    private static final Task LATE = task("7kq2m0x9rt4c", "10:00");
    private static final Task LATER = task("8kq2m0x9rt4c", "11:00");

    private final Deployment clinic = Deployment.ofClinic();

    private static Task task(String booking, String time) {
        var id = new TaskId.OfBooking(new BookingId(booking), TaskKind.LATE, 0);
        return new Task(id, Clinic.at(time), "");
    }

    private Answer tasks(String query) {
        return clinic.answer(HttpCall.get("/api/staff/tasks" + query).by("maria"));
    }

    @Test
    void goesOnAfterATask() {
        clinic.ports().tasks().open(LATE);
        clinic.ports().tasks().open(LATER);

        var rest = tasks("?after=" + LATE.due() + "_" + LATE.id().text());

        assertEquals("200", rest.outcome());
        assertEquals(1, ((List<?>) rest.json().getOrDefault("tasks", List.of())).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "junk",
                "7kq2m0x9rt4c-late-0",
                "2026-11-25T09:00:00Z",
                "2026-11-25T09:00:00Z_x"
            })
    void goesOnAfterNothingElse(String after) {
        assertEquals("422 invalid", tasks("?after=" + after).outcome());
    }
}
