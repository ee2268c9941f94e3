package app.zapis.message;

import app.zapis.company.Company;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Interval;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.Tasks;
import app.zapis.task.Watched;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Looks at an open task when it is time: finishes it if its cause has gone, else tells staff of it, at most once. They
/// are left alone in the company's quiet hours, unless the visit is near.
public final class WatchTasks {
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);

    private final Tasks tasks;
    private final Messages messages;
    private final SettingsSource settings;
    private final Alerts alerts;
    private final InstantSource clock;

    /// @param messages know what has become of those that failed
    /// @param settings say when it is quiet
    /// @param clock says what is quiet, near, and past
    public WatchTasks(
            Tasks tasks,
            Messages messages,
            SettingsSource settings,
            Alerts alerts,
            InstantSource clock) {
        this.tasks = tasks;
        this.messages = messages;
        this.settings = settings;
        this.alerts = alerts;
        this.clock = clock;
    }

    /// Looks at one task. One that is done is left alone, and of one that is to be looked at later nobody is told:
    /// being called twice does no harm.
    ///
    /// @param due the task's, for several can have one id
    public void look(TaskId id, Instant due) {
        var now = clock.instant();
        tasks.findWatched(id, due).ifPresent(watched -> look(watched, now));
    }

    private void look(Watched watched, Instant now) {
        findAlert(watched.task())
                .filter(alert -> !alert.gone(now))
                .ifPresentOrElse(
                        alert -> goOn(watched, alert, now),
                        () -> tasks.finish(watched.task(), now));
    }

    private Optional<Alert> findAlert(Task task) {
        return switch (task.id()) {
            case TaskId.OfBooking id ->
                    messages.find(id.booking())
                            .map(history -> new Alert.OfBooking(id, task, history, company()));
            case TaskId.OfBudget id -> Optional.of(new Alert.OfBudget(id, task, company()));
        };
    }

    private Company company() {
        return settings.read(List.of()).company();
    }

    private void goOn(Watched watched, Alert alert, Instant now) {
        if (watched.at().isAfter(now)) {
            return;
        }
        var time = watched.told() ? alert.end() : time(alert, now);
        if (time.isAfter(now)) {
            var end = alert.end();
            tasks.change(watched, watched.waiting(time.isBefore(end) ? time : end));
        } else {
            tell(watched, alert, now);
        }
    }

    /// Noted before it is done: one that may have gone out is never sent again.
    private void tell(Watched watched, Alert alert, Instant now) {
        var told = watched.told(alert.end());
        if (tasks.change(watched, told) && !alerts.publish(alert)) {
            putOff(told, now);
        }
    }

    /// When staff may be told.
    private static Instant time(Alert alert, Instant now) {
        var quietHours = alert.company().quietHours();
        var zone = alert.company().zone();
        var urgent = alert.findUrgent();
        if (urgent.filter(when -> isIn(when, now)).isPresent() || !quietHours.contains(now, zone)) {
            return now;
        }
        var morning = quietHours.endAfter(now, zone);
        return urgent.map(Interval::start)
                .filter(near -> near.isAfter(now) && near.isBefore(morning))
                .orElse(morning);
    }

    private static boolean isIn(Interval interval, Instant now) {
        return !now.isBefore(interval.start()) && now.isBefore(interval.end());
    }

    private void putOff(Watched told, Instant now) {
        if (told.attempts() + 1 < MOST_ATTEMPTS) {
            var backOff = FIRST_BACK_OFF.multipliedBy(1L << told.attempts());
            tasks.change(told, told.putOff(now.plus(backOff)));
        }
    }
}
