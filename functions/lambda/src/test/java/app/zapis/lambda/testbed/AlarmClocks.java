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

import java.util.Map;
import java.util.TreeMap;

/// EventBridge Scheduler whose schedules fire only when a test takes them.
public final class AlarmClocks implements SchedulerClient {
    private final Map<String, Schedule> schedules = new TreeMap<>();

    /// No schedules yet.
    public AlarmClocks() {}

    /// One schedule.
    ///
    /// @param at its expression
    /// @param input what the sender gets
    public record Schedule(String at, String input) {}

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
        return CreateScheduleResponse.builder().build();
    }

    @Override
    public synchronized UpdateScheduleResponse updateSchedule(UpdateScheduleRequest request) {
        schedules.put(
                request.name(),
                new Schedule(request.scheduleExpression(), request.target().input()));
        return UpdateScheduleResponse.builder().build();
    }

    @Override
    public synchronized DeleteScheduleResponse deleteSchedule(DeleteScheduleRequest request) {
        if (schedules.remove(request.name()) == null) {
            throw ResourceNotFoundException.builder().message("there is none").build();
        }
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
