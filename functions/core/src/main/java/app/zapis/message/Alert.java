package app.zapis.message;

import app.zapis.company.Company;
import app.zapis.schedule.Interval;
import app.zapis.task.Task;
import app.zapis.task.TaskId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What staff are told of a task.
public sealed interface Alert {
    /// The task.
    Task task();

    /// Whose staff are told.
    Company company();

    /// Whether nobody has to look at it any more.
    boolean gone(Instant now);

    /// When it goes by itself, if nothing is done until then.
    Instant end();

    /// When it is worth a ring in the night.
    Optional<Interval> findUrgent();

    /// Of a booking's task.
    ///
    /// @param history the booking and its messages as they are now
    record OfBooking(TaskId.OfBooking id, Task task, History history, Company company)
            implements Alert {
        /// So long before a visit there is only just time to do something about it.
        private static final Duration NEAR = Duration.ofHours(3);

        @Override
        public boolean gone(Instant now) {
            return cause().gone(now);
        }

        private TaskCause cause() {
            return new TaskCause(id, task, history);
        }

        @Override
        public Instant end() {
            return cause().end();
        }

        @Override
        public Optional<Interval> findUrgent() {
            var end = history.booking().interval().end();
            return Optional.of(new Interval(cause().start().minus(NEAR), end));
        }
    }

    /// Of a budget that is nearly spent: the next day or month has a new one.
    record OfBudget(TaskId.OfBudget id, Task task, Company company) implements Alert {
        @Override
        public boolean gone(Instant now) {
            return !now.isBefore(end());
        }

        @Override
        public Instant end() {
            var period = id.period();
            var next =
                    period.length() == "2026-11".length()
                            ? YearMonth.parse(period).plusMonths(1).atDay(1)
                            : LocalDate.parse(period).plusDays(1);
            return next.atStartOfDay(company.zone()).toInstant();
        }

        @Override
        public Optional<Interval> findUrgent() {
            return Optional.empty();
        }
    }
}
