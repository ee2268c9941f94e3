package app.zapis.message;

import app.zapis.company.Company;
import app.zapis.message.Budget.Taking;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.Tasks;

import java.time.LocalDate;
import java.time.YearMonth;

/// Warns a manager that the budget for SMS runs out: once for each day and each month.
public final class BudgetTasks {
    private static final int WARNING_PERCENT = 80;

    /// Not one SMS alone has to bring the warning, for it could die over it: each of so many does, up to the last.
    private static final int MARKS = 20;

    private final Tasks tasks;

    /// @param tasks where the warning appears
    public BudgetTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Looks at an SMS for which there was room.
    void taken(Taking<?> taking, LocalDate day, Company company) {
        var limits = company.limits();
        if (marks(taking.inDay(), limits.smsPerDay())) {
            warnOfDay(taking, day, company);
        }
        if (marks(taking.inMonth(), limits.smsPerMonth())) {
            warnOfMonth(taking, day, company);
        }
    }

    private static boolean marks(int count, int limit) {
        int beyond = count - Share.part(WARNING_PERCENT, limit);
        return beyond >= 0 && beyond % Math.max(1, limit / MARKS) == 0;
    }

    /// Looks at an SMS for which there was no room, before it is skipped.
    void refused(Taking<?> taking, LocalDate day, Company company) {
        var limits = company.limits();
        if (taking.inDay() >= limits.smsPerDay()) {
            warnOfDay(taking, day, company);
        }
        if (taking.inMonth() >= limits.smsPerMonth()) {
            warnOfMonth(taking, day, company);
        }
    }

    private void warnOfDay(Taking<?> taking, LocalDate day, Company company) {
        warn(day.toString(), day, taking.inDay() + " of " + company.limits().smsPerDay(), company);
    }

    private void warnOfMonth(Taking<?> taking, LocalDate day, Company company) {
        var month = YearMonth.from(day);
        var used = taking.inMonth() + " of " + company.limits().smsPerMonth();
        warn(month.toString(), month.atDay(1), used, company);
    }

    private void warn(String period, LocalDate begins, String used, Company company) {
        var due = begins.atStartOfDay(company.zone()).toInstant();
        tasks.open(new Task(new TaskId.OfBudget(period), due, used));
    }
}
