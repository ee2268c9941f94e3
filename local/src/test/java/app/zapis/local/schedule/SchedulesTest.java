package app.zapis.local.schedule;

import static app.zapis.local.schedule.TestScheduler.GROUP;
import static app.zapis.local.schedule.TestScheduler.delete;
import static app.zapis.local.schedule.TestScheduler.off;
import static app.zapis.local.schedule.TestScheduler.schedule;
import static app.zapis.local.schedule.TestScheduler.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;

import java.time.Duration;
import java.util.List;

/// Schedules, made by the SDK's client, come to their time.
class SchedulesTest {
    private final TestScheduler scheduler = new TestScheduler();
    private final SchedulerClient client = scheduler.client();

    @AfterEach
    void close() {
        scheduler.close();
    }

    @Test
    void firesAtTheTimeAndDeletesWhatIsDone() throws InterruptedException {
        client.createSchedule(schedule("b", "at(2026-11-24T10:00:00)").build());
        client.createSchedule(
                schedule("a", "at(2026-11-24T12:30:00)")
                        .scheduleExpressionTimezone("Europe/Moscow")
                        .build());

        scheduler.advance(Duration.ofHours(3));

        assertEquals(
                List.of(
                        "{\"of\":\"a\"} 2026-11-24T09:30:00Z",
                        "{\"of\":\"b\"} 2026-11-24T10:00:00Z"),
                scheduler.fired());
        assertEquals(List.of(), scheduler.schedules().all());
    }

    @Test
    void keepsWhatIsDoneUnlessToldOtherwise() throws InterruptedException {
        client.createSchedule(
                schedule("a", "at(2026-11-24T10:00:00)")
                        .actionAfterCompletion(ActionAfterCompletion.NONE)
                        .build());

        scheduler.advance(Duration.ofDays(2));

        assertEquals(1, scheduler.fired().size());
        assertEquals(1, scheduler.schedules().all().size());
    }

    @Test
    void doesNotFireWhatIsDisabled() throws InterruptedException {
        client.createSchedule(
                schedule("a", "at(2026-11-24T10:00:00)").state(ScheduleState.DISABLED).build());

        scheduler.advance(Duration.ofHours(3));

        assertEquals(List.of(), scheduler.fired());
    }

    @Test
    void updatesTheTime() throws InterruptedException {
        client.createSchedule(schedule("a", "at(2026-11-24T10:00:00)").build());
        client.updateSchedule(
                UpdateScheduleRequest.builder()
                        .name("a")
                        .groupName(GROUP)
                        .scheduleExpression("at(2026-11-24T11:00:00)")
                        .flexibleTimeWindow(off())
                        .target(target("changed"))
                        .build());

        scheduler.advance(Duration.ofHours(12));

        assertEquals(List.of("{\"of\":\"changed\"} 2026-11-24T11:00:00Z"), scheduler.fired());
    }

    @Test
    void deletesBeforeItFires() throws InterruptedException {
        client.createSchedule(schedule("a", "at(2026-11-24T10:00:00)").build());
        client.deleteSchedule(delete("a"));

        scheduler.advance(Duration.ofHours(3));

        assertEquals(List.of(), scheduler.fired());
        assertThrows(ResourceNotFoundException.class, () -> client.deleteSchedule(delete("a")));
    }
}
