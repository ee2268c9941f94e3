package app.zapis.local.schedule;

import static app.zapis.local.schedule.TestScheduler.ARN;
import static app.zapis.local.schedule.TestScheduler.GROUP;
import static app.zapis.local.schedule.TestScheduler.schedule;
import static app.zapis.local.schedule.TestScheduler.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.GetScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.ListSchedulesRequest;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.ThrottlingException;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

import java.util.List;

class SchedulerServerTest {
    private final TestScheduler scheduler = new TestScheduler();
    private final SchedulerClient client = scheduler.client();

    @AfterEach
    void close() {
        scheduler.close();
    }

    @Test
    void givesBackWhatWasCreated() {
        client.createSchedule(schedule("a", "at(2026-11-24T10:00:00)").build());

        var found =
                client.getSchedule(GetScheduleRequest.builder().name("a").groupName(GROUP).build());

        assertEquals("at(2026-11-24T10:00:00)", found.scheduleExpression());
        assertEquals(GROUP, found.groupName());
        assertEquals(target("a"), found.target());
        assertEquals(
                "arn:aws:scheduler:eu-central-1:000000000000:schedule/zapis-messages/a",
                found.arn());
    }

    @Test
    void listsInPages() {
        for (var name : List.of("b-2", "a-1", "b-1", "b-3")) {
            client.createSchedule(schedule(name, "at(2026-11-24T10:00:00)").build());
        }

        var pages =
                client.listSchedulesPaginator(
                        ListSchedulesRequest.builder()
                                .groupName(GROUP)
                                .namePrefix("b-")
                                .maxResults(2)
                                .build());

        assertEquals(
                List.of(List.of("b-1", "b-2"), List.of("b-3")),
                pages.stream()
                        .map(page -> page.schedules().stream().map(ScheduleSummary::name).toList())
                        .toList());
    }

    @Test
    void refusesANameThatIsTaken() {
        client.createSchedule(schedule("a", "at(2026-11-24T10:00:00)").build());

        assertThrows(
                ConflictException.class,
                () -> client.createSchedule(schedule("a", "at(2026-11-24T11:00:00)").build()));
    }

    @Test
    void takesTheSameCallTwice() {
        var request = schedule("a", "at(2026-11-24T10:00:00)").clientToken("token").build();

        client.createSchedule(request);
        client.createSchedule(request);

        assertEquals(1, scheduler.schedules().all().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at(2026-11-24T10:00:00Z)",
                "at(2026-11-24 10:00:00)",
                "at(2026-02-30T10:00:00)",
                "at(2026-11-24T10:00)",
                "2026-11-24T10:00:00",
                "rate(5 minutes)"
            })
    void refusesAnExpressionThatIsNoTime(String expression) {
        assertThrows(
                ValidationException.class,
                () -> client.createSchedule(schedule("a", expression).build()));
    }

    @Test
    void refusesOtherMistakes() {
        assertThrows(
                ValidationException.class,
                () -> client.createSchedule(schedule("a#b", "at(2026-11-24T10:00:00)").build()));
        assertThrows(
                ResourceNotFoundException.class,
                () ->
                        client.createSchedule(
                                schedule("a", "at(2026-11-24T10:00:00)")
                                        .groupName("other")
                                        .build()));
        assertThrows(
                ValidationException.class,
                () ->
                        client.createSchedule(
                                schedule("a", "at(2026-11-24T10:00:00)")
                                        .target(target("a").toBuilder().arn(ARN + "s").build())
                                        .build()));
    }

    @Test
    void refusesAsPlanned() {
        scheduler
                .server()
                .checkCalls((operation, name) -> {
                    if (operation.equals("CreateSchedule") && name.equals("a")) {
                        throw new ScheduleRefused(429, "ThrottlingException", "planned");
                    }
                });

        assertThrows(
                ThrottlingException.class,
                () -> client.createSchedule(schedule("a", "at(2026-11-24T10:00:00)").build()));
        client.createSchedule(schedule("b", "at(2026-11-24T10:00:00)").build());
    }
}
