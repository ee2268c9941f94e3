package app.zapis.lambda.message;

import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.Schedules;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeadLetterConfig;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.RetryPolicy;
import software.amazon.awssdk.services.scheduler.model.Target;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// One-time schedules of EventBridge Scheduler, each deleted when it has fired.
public final class EventBridgeSchedules implements Schedules {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("'at('uuuu-MM-dd'T'HH:mm:ss')'").withZone(ZoneOffset.UTC);
    private static final RetryPolicy RETRIES =
            RetryPolicy.builder().maximumRetryAttempts(20).maximumEventAgeInSeconds(3600).build();
    private static final FlexibleTimeWindow EXACT =
            FlexibleTimeWindow.builder().mode(FlexibleTimeWindowMode.OFF).build();

    private final SchedulerClient scheduler;
    private final SendTarget sendTarget;

    /// What a schedule needs to reach the sender.
    ///
    /// @param group the stack's schedule group
    /// @param senderArn the function that sends
    /// @param roleArn what the scheduler may call it by
    /// @param deadLettersArn the queue for what could not be delivered
    public record SendTarget(
            String group, String senderArn, String roleArn, String deadLettersArn) {}

    /// @param sendTarget whereto schedules lead
    public EventBridgeSchedules(SchedulerClient scheduler, SendTarget sendTarget) {
        this.scheduler = scheduler;
        this.sendTarget = sendTarget;
    }

    @Override
    public void set(Message message) {
        try {
            scheduler.createSchedule(
                    CreateScheduleRequest.builder()
                            .groupName(sendTarget.group())
                            .name(message.id().scheduleName())
                            .scheduleExpression(at(message))
                            .flexibleTimeWindow(EXACT)
                            .actionAfterCompletion(ActionAfterCompletion.DELETE)
                            .target(target(message))
                            .build());
        } catch (ConflictException e) {
            replace(message);
        }
    }

    private void replace(Message message) {
        scheduler.updateSchedule(
                UpdateScheduleRequest.builder()
                        .groupName(sendTarget.group())
                        .name(message.id().scheduleName())
                        .scheduleExpression(at(message))
                        .flexibleTimeWindow(EXACT)
                        .actionAfterCompletion(ActionAfterCompletion.DELETE)
                        .target(target(message))
                        .build());
    }

    /// Schedules are exact to the second at best; a message must not come before its time.
    private static String at(Message message) {
        return AT.format(Instant.ofEpochSecond(Math.ceilDiv(message.due().toEpochMilli(), 1000L)));
    }

    private Target target(Message message) {
        return Target.builder()
                .arn(sendTarget.senderArn())
                .roleArn(sendTarget.roleArn())
                .input(SendEvent.of(message).json())
                .retryPolicy(RETRIES)
                .deadLetterConfig(
                        DeadLetterConfig.builder().arn(sendTarget.deadLettersArn()).build())
                .build();
    }

    @Override
    public void remove(MessageId id) {
        try {
            scheduler.deleteSchedule(
                    DeleteScheduleRequest.builder()
                            .groupName(sendTarget.group())
                            .name(id.scheduleName())
                            .build());
        } catch (ResourceNotFoundException e) {
            // It has fired and is gone, or never was: either way there is none left.
            return;
        }
    }
}
