package app.zapis.lambda.message;

import app.zapis.lambda.table.Counter;
import app.zapis.lambda.table.Counter.Outcome;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.SideBySide;
import app.zapis.lambda.table.Table;
import app.zapis.message.Budget;
import app.zapis.message.Share;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// SMS counted in the table: one item for each month, with a counter for the month and one for each day, so that one
/// write of one unit sees to both. It is no part of the transaction that claims the message: in a storm all senders
/// write this one item, and DynamoDB would cancel most of their transactions.
public final class DynamoDbBudget implements Budget {
    private static final String MONTH = "month";
    private static final int KEPT_MONTHS = 2;

    private final Table table;

    /// @param table holds the counts
    public DynamoDbBudget(Table table) {
        this.table = table;
    }

    @Override
    public <T> Taking<T> take(Share share, Supplier<T> meanwhile) {
        if (share.empty()) {
            return new Taking<>(false, 0, 0, meanwhile.get());
        }
        try (var requests = new SideBySide()) {
            var counting = requests.start(() -> count(share));
            var other = meanwhile.get();
            var outcome = SideBySide.result(counting);
            return new Taking<>(
                    outcome.added(), outcome.of(name(share.day())), outcome.of(MONTH), other);
        }
    }

    private Outcome count(Share share) {
        return counter(share.day())
                .addBelow(Map.of(name(share.day()), share.perDay(), MONTH, share.perMonth()));
    }

    private static String name(LocalDate day) {
        return "day" + day.getDayOfMonth();
    }

    @Override
    public void giveBack(LocalDate day) {
        counter(day).add(-1, List.of(name(day), MONTH));
    }

    private Counter counter(LocalDate day) {
        var month = YearMonth.from(day);
        var end = month.plusMonths(KEPT_MONTHS).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Counter(table, Key.budget(month), end);
    }
}
