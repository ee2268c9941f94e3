package app.zapis.lambda.testbed;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleResponse;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// EventBridge Scheduler whose schedules fire only when a test takes them.
public final class AlarmClocks implements SchedulerClient {
    private final Map<String, Schedule> schedules = new TreeMap<>();
    private volatile Runnable afterwards = () -> {};

    /// No schedules yet.
    public AlarmClocks() {}

    /// One schedule.
    ///
    /// @param at its expression
    /// @param input what the sender gets
    public record Schedule(String at, String input) {
        private Instant instant() {
            return LocalDateTime.parse(at.replaceAll("at\\((.*)\\)", "$1"))
                    .toInstant(ZoneOffset.UTC);
        }
    }

    /// Lets this happen after each change of a schedule from now on, before anyone learns of it.
    public void afterEach(Runnable happening) {
        this.afterwards = happening;
    }

    /// When the next ones fire, if there are any.
    public synchronized Optional<Instant> next() {
        return schedules.values().stream().map(Schedule::instant).min(Comparator.naturalOrder());
    }

    /// Takes those whose time has come away, for each fires once.
    ///
    /// @return what the sender gets from them
    public synchronized List<String> fire(Instant now) {
        var due =
                schedules.entrySet().stream()
                        .filter(entry -> !entry.getValue().instant().isAfter(now))
                        .toList();
        var inputs = due.stream().map(entry -> entry.getValue().input()).toList();
        schedules.entrySet().removeAll(List.copyOf(due));
        return inputs;
    }

    /// All that are set, by name.
    public synchronized Map<String, Schedule> set() {
        return Map.copyOf(schedules);
    }

    /// What the sender gets from the only schedule for a kind of message.
    public synchronized String input(String kind) {
        var inputs =
                schedules.entrySet().stream()
                        .filter(entry -> entry.getKey().contains("-" + kind + "-"))
                        .map(entry -> entry.getValue().input())
                        .toList();
        if (inputs.size() != 1) {
            throw new IllegalStateException(inputs.size() + " schedules are for " + kind);
        }
        return inputs.getFirst();
    }

    @Override
    public synchronized CreateScheduleResponse createSchedule(CreateScheduleRequest request) {
        var schedule = new Schedule(request.scheduleExpression(), request.target().input());
        if (schedules.putIfAbsent(request.name(), schedule) != null) {
            throw ConflictException.builder().message("there is one of that name").build();
        }
        afterwards.run();
        return CreateScheduleResponse.builder().build();
    }

    @Override
    public synchronized UpdateScheduleResponse updateSchedule(UpdateScheduleRequest request) {
        schedules.put(
                request.name(),
                new Schedule(request.scheduleExpression(), request.target().input()));
        afterwards.run();
        return UpdateScheduleResponse.builder().build();
    }

    @Override
    public synchronized DeleteScheduleResponse deleteSchedule(DeleteScheduleRequest request) {
        if (schedules.remove(request.name()) == null) {
            throw ResourceNotFoundException.builder().message("there is none").build();
        }
        afterwards.run();
        return DeleteScheduleResponse.builder().build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
