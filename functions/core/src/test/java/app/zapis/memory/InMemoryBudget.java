package app.zapis.memory;

import app.zapis.message.Budget;
import app.zapis.message.Share;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;

/// SMS counted in memory.
public final class InMemoryBudget implements Budget {
    private final InMemoryTable table;

    /// The counts of `table`.
    public InMemoryBudget(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public <T> Taking<T> take(Share share, Supplier<T> meanwhile) {
        boolean taken;
        int inDay;
        int inMonth;
        synchronized (table) {
            taken =
                    count(day(share.day())) < share.perDay()
                            && count(month(share.day())) < share.perMonth();
            if (taken) {
                add(share.day(), 1);
            }
            inDay = share.empty() ? 0 : count(day(share.day()));
            inMonth = share.empty() ? 0 : count(month(share.day()));
        }
        return new Taking<>(taken, inDay, inMonth, meanwhile.get());
    }

    private static String day(LocalDate day) {
        return "sms " + day;
    }

    private static String month(LocalDate day) {
        return "sms " + YearMonth.from(day);
    }

    private int count(String counter) {
        return table.counters.getOrDefault(counter, 0);
    }

    private void add(LocalDate day, int change) {
        table.counters.merge(day(day), change, Integer::sum);
        table.counters.merge(month(day), change, Integer::sum);
    }

    @Override
    public void giveBack(LocalDate day) {
        synchronized (table) {
            add(day, -1);
        }
    }
}
