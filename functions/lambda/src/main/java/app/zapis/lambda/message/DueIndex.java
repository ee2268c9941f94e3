package app.zapis.lambda.message;

import app.zapis.lambda.table.Draft;
import app.zapis.lambda.table.DueKeys;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sparse index of what is pending, read hour by hour. How far all is done is kept in the table, so that no outage
/// of the sweep, however long, makes it miss anything.
final class DueIndex {
    private static final int MOST = 2000;

    /// The index is a moment behind the table; an hour is done with only when it is well over.
    private static final Duration LAG = Duration.ofHours(1);

    private static final Duration FIRST_LOOK = Duration.ofDays(2);
    private static final String HOUR = "hour";

    private final Table table;

    DueIndex(Table table) {
        this.table = table;
    }

    /// What was due before `moment`, oldest hour first, about [#MOST] of it.
    List<Stored> before(Instant moment) {
        var first = done().orElse(moment.minus(FIRST_LOOK)).truncatedTo(ChronoUnit.HOURS);
        var found = new ArrayList<Stored>();
        var clean = first;
        for (var hour = first; !hour.isAfter(moment) && found.size() < MOST; hour = next(hour)) {
            found.addAll(due(hour, moment));
            clean = found.isEmpty() ? hour : clean;
        }
        remember(first, clean, moment.minus(LAG).truncatedTo(ChronoUnit.HOURS));
        return found;
    }

    /// The hour before which nothing is pending any more, unless nobody has looked so far.
    Optional<Instant> done() {
        return table.find(Key.sweep()).map(item -> item.instant(HOUR));
    }

    private static Instant next(Instant hour) {
        return hour.plus(1, ChronoUnit.HOURS);
    }

    private List<Stored> due(Instant hour, Instant moment) {
        var query =
                QueryRequest.builder()
                        .indexName(Table.DUE_INDEX)
                        .keyConditionExpression("duePk = :hour AND dueAt < :moment")
                        .expressionAttributeValues(
                                Map.of(
                                        ":hour", AttributeValue.fromS(DueKeys.hour(hour)),
                                        ":moment", AttributeValue.fromS(Stored.text(moment))));
        return table.query(query).limit(MOST).toList();
    }

    /// Hours before `clean` have nothing left in them.
    private void remember(Instant before, Instant clean, Instant latest) {
        var hour = clean.isBefore(latest) ? clean : latest;
        if (hour.isAfter(before)) {
            table.put(Draft.of(Key.sweep()).with(HOUR, hour));
        }
    }
}
