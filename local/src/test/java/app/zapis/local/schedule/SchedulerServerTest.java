package app.zapis.local.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.local.Sample;
import app.zapis.local.TestFunctions;
import app.zapis.local.clock.Time;
import app.zapis.local.http.LoopbackServer;
import app.zapis.local.table.Storage;
import app.zapis.local.template.Template;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.GetScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.ListSchedulesRequest;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.Target;
import software.amazon.awssdk.services.scheduler.model.ThrottlingException;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SchedulerServerTest {
    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final String GROUP = "zapis-messages";
    private static final String ARN =
            "arn:aws:lambda:eu-central-1:000000000000:function:SendFunction";

    private final Time time = Time.from(START, InstantSource.fixed(START));
    private final List<String> fired = new ArrayList<>();
    private final Schedules schedules =
            new Schedules(
                    time.timeline(),
                    schedule -> fired.add(schedule.target().input() + " " + time.clock().instant()),
                    new Storage.Memory());
    private final LoopbackServer server;
    private final SchedulerServer scheduler;
    private final SchedulerClient client;

    SchedulerServerTest() throws IOException {
        server = LoopbackServer.bind(0);
        var template = Template.read(Sample.template(), Map.of("PUBLIC_URL", ""));
        scheduler = SchedulerServer.start(server, schedules, template, TestFunctions.NOWHERE);
        client =
                SchedulerClient.builder()
                        .endpointOverride(server.uri())
                        .region(Region.EU_CENTRAL_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("local", "local")))
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .overrideConfiguration(
                                ClientOverrideConfiguration.builder()
                                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                                        .build())
                        .build();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void firesAtTheTimeAndDeletesWhatIsDone() throws InterruptedException {
        client.createSchedule(schedule("b", "at(2026-11-24T10:00:00)").build());
        client.createSchedule(
                schedule("a", "at(2026-11-24T12:30:00)")
                        .scheduleExpressionTimezone("Europe/Moscow")
                        .build());

        time.clockwork().move(now -> now.plus(Duration.ofHours(3)));

        assertEquals(
                List.of(
                        "{\"of\":\"a\"} 2026-11-24T09:30:00Z",
                        "{\"of\":\"b\"} 2026-11-24T10:00:00Z"),
                fired);
        assertEquals(List.of(), schedules.all());
    }

    @Test
    void keepsWhatIsDoneUnlessToldOtherwise() throws InterruptedException {
        client.createSchedule(
                schedule("a", "at(2026-11-24T10:00:00)")
                        .actionAfterCompletion(ActionAfterCompletion.NONE)
                        .build());

        time.clockwork().move(now -> now.plus(Duration.ofDays(2)));

        assertEquals(1, fired.size());
        assertEquals(1, schedules.all().size());
    }

    @Test
    void doesNotFireWhatIsDisabled() throws InterruptedException {
        client.createSchedule(
                schedule("a", "at(2026-11-24T10:00:00)").state(ScheduleState.DISABLED).build());

        time.clockwork().move(now -> now.plus(Duration.ofHours(3)));

        assertEquals(List.of(), fired);
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

        time.clockwork().move(now -> now.plus(Duration.ofHours(12)));

        assertEquals(List.of("{\"of\":\"changed\"} 2026-11-24T11:00:00Z"), fired);
    }

    @Test
    void deletesBeforeItFires() throws InterruptedException {
        client.createSchedule(schedule("a", "at(2026-11-24T10:00:00)").build());
        client.deleteSchedule(delete("a"));

        time.clockwork().move(now -> now.plus(Duration.ofHours(3)));

        assertEquals(List.of(), fired);
        assertThrows(ResourceNotFoundException.class, () -> client.deleteSchedule(delete("a")));
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

        assertEquals(1, schedules.all().size());
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
        scheduler.checkCalls((operation, name) -> {
            if (operation.equals("CreateSchedule") && name.equals("a")) {
                throw new ScheduleRefused(429, "ThrottlingException", "planned");
            }
        });

        assertThrows(
                ThrottlingException.class,
                () -> client.createSchedule(schedule("a", "at(2026-11-24T10:00:00)").build()));
        client.createSchedule(schedule("b", "at(2026-11-24T10:00:00)").build());
    }

    private static CreateScheduleRequest.Builder schedule(String name, String expression) {
        return CreateScheduleRequest.builder()
                .name(name)
                .groupName(GROUP)
                .scheduleExpression(expression)
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .flexibleTimeWindow(off())
                .target(target(name));
    }

    private static FlexibleTimeWindow off() {
        return FlexibleTimeWindow.builder().mode("OFF").build();
    }

    private static Target target(String name) {
        return Target.builder()
                .arn(ARN)
                .roleArn("arn:aws:iam::000000000000:role/SchedulerRole")
                .input("{\"of\":\"" + name + "\"}")
                .build();
    }

    private static DeleteScheduleRequest delete(String name) {
        return DeleteScheduleRequest.builder().name(name).groupName(GROUP).build();
    }
}
