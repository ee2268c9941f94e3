package app.zapis.lambda.message;

import app.zapis.lambda.table.DueKeys;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.SideBySide;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.message.summary.Outcomes;
import app.zapis.schedule.Interval;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Outcomes in the index `due`: what has ended by the day on which it was due, and what waits by the hour. A day takes
/// one request for how far the sweep has come, one or two for what has ended, and one for each hour in which something
/// can still wait: none of the past, some 24 for a day to come.
public final class DynamoDbOutcomes implements Outcomes {
    private static final int AT_ONCE = 8;

    /// What is written after it was due waits in the hour of the writing, until the sweep has dealt with it.
    private static final Duration LATEST = Duration.ofDays(2);

    private final Table table;
    private final DueIndex dueIndex;
    private final InstantSource clock;

    /// @param clock says until when something can wait that was due before
    public DynamoDbOutcomes(Table table, InstantSource clock) {
        this.table = table;
        this.dueIndex = new DueIndex(table);
        this.clock = clock;
    }

    @Override
    public List<Dated> dueIn(Interval interval) {
        var found = new HashMap<Key, Dated>();
        // What ends meanwhile goes from its hour to its day. So hours are read first, lest it be
        // missed; and what is seen at both counts once, as ended.
        found.putAll(read(hours(interval), interval));
        found.putAll(read(days(interval), interval));
        return List.copyOf(found.values());
    }

    private Set<String> hours(Interval interval) {
        var now = clock.instant();
        var from = latest(interval.start(), dueIndex.done().orElse(interval.start()));
        var hours = new LinkedHashSet<String>();
        for (var hour = hour(from); hour.isBefore(interval.end()); hour = next(hour)) {
            hours.add(DueKeys.hour(hour));
        }
        var late = hour(latest(from, now.minus(LATEST)));
        for (var hour = late; !hour.isAfter(now); hour = next(hour)) {
            hours.add(DueKeys.hour(hour));
        }
        return hours;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant hour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    private static Instant next(Instant hour) {
        return hour.plus(1, ChronoUnit.HOURS);
    }

    private static Set<String> days(Interval interval) {
        var days = new LinkedHashSet<String>();
        var first = interval.start().truncatedTo(ChronoUnit.DAYS);
        for (var day = first; day.isBefore(interval.end()); day = day.plus(1, ChronoUnit.DAYS)) {
            days.add(DueKeys.endedOn(day));
        }
        return days;
    }

    private Map<Key, Dated> read(Collection<String> partitions, Interval interval) {
        try (var sideBySide = new SideBySide(AT_ONCE)) {
            var reading =
                    partitions.stream()
                            .map(pk -> sideBySide.start(() -> read(pk, interval)))
                            .toList();
            var found = new HashMap<Key, Dated>();
            reading.forEach(read -> found.putAll(SideBySide.result(read)));
            return found;
        }
    }

    private Map<Key, Dated> read(String partition, Interval interval) {
        var query =
                QueryRequest.builder()
                        .indexName(Table.DUE_INDEX)
                        .keyConditionExpression("duePk = :pk AND dueAt BETWEEN :from AND :last")
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", AttributeValue.fromS(partition),
                                        ":from", text(interval.start()),
                                        ":last", text(interval.end().minusMillis(1))));
        var found = new HashMap<Key, Dated>();
        table.query(MessageItem.counted(query))
                .filter(MessageItem::countsAsSms)
                .forEach(item -> found.put(Key.of(item), MessageItem.outcome(item)));
        return found;
    }

    private static AttributeValue text(Instant moment) {
        return AttributeValue.fromS(Stored.text(moment));
    }
}
