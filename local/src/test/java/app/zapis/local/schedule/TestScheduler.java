package app.zapis.local.schedule;

import app.zapis.local.Clients;
import app.zapis.local.Sample;
import app.zapis.local.TestFunctions;
import app.zapis.local.clock.Time;
import app.zapis.local.http.LoopbackServer;
import app.zapis.local.table.Storage;
import app.zapis.local.template.Template;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.Target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A scheduler that notes what it would have called, and the SDK's client for it.
final class TestScheduler implements AutoCloseable {
    static final String GROUP = "zapis-messages";
    static final String ARN = "arn:aws:lambda:eu-central-1:000000000000:function:SendFunction";
    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    private final Time time = Time.from(START, InstantSource.fixed(START));
    private final List<String> fired = new ArrayList<>();
    private final Schedules schedules =
            new Schedules(
                    time.timeline(),
                    schedule -> fired.add(schedule.target().input() + " " + time.clock().instant()),
                    new Storage.Memory());
    private final LoopbackServer port;
    private final SchedulerServer server;
    private final SchedulerClient client;

    TestScheduler() {
        try {
            port = LoopbackServer.bind(0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        var template = Template.read(Sample.template(), Map.of("PUBLIC_URL", ""));
        server = SchedulerServer.start(port, schedules, template, TestFunctions.NOWHERE);
        client = Clients.at(port.uri(), SchedulerClient.builder()).build();
    }

    SchedulerClient client() {
        return client;
    }

    SchedulerServer server() {
        return server;
    }

    Schedules schedules() {
        return schedules;
    }

    /// Inputs and times of the calls so far.
    List<String> fired() {
        return List.copyOf(fired);
    }

    void advance(Duration by) throws InterruptedException {
        time.clockwork().move(now -> now.plus(by));
    }

    @Override
    public void close() {
        client.close();
        port.close();
    }

    static CreateScheduleRequest.Builder schedule(String name, String expression) {
        return CreateScheduleRequest.builder()
                .name(name)
                .groupName(GROUP)
                .scheduleExpression(expression)
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .flexibleTimeWindow(off())
                .target(target(name));
    }

    static FlexibleTimeWindow off() {
        return FlexibleTimeWindow.builder().mode("OFF").build();
    }

    static Target target(String name) {
        return Target.builder()
                .arn(ARN)
                .roleArn("arn:aws:iam::000000000000:role/SchedulerRole")
                .input("{\"of\":\"" + name + "\"}")
                .build();
    }

    static DeleteScheduleRequest delete(String name) {
        return DeleteScheduleRequest.builder().name(name).groupName(GROUP).build();
    }
}
