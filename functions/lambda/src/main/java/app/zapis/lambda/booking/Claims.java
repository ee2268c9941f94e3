package app.zapis.lambda.booking;

import app.zapis.booking.Capacities;
import app.zapis.booking.Claim;
import app.zapis.lambda.slot.Agenda;
import app.zapis.lambda.table.Key;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.HalfDay;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a change takes from and gives back to the agendas: for each half-day of each resource one blind update.
///
/// The update adds to counters and needs no read; an absent item or counter counts as 0. Its condition is the guard
/// against double booking: each gained counter is below the capacity. At 144 counters an item it has 288 operators,
/// within the limit of 300, so nothing else may be put into it.
final class Claims {
    /// By agenda item: the counters that change, by name, and whether each is gained or released.
    private final SortedMap<Place, SortedMap<Integer, Integer>> changes = new TreeMap<>();

    private Claims() {}

    private record Place(ResourceId resource, int halfDay) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::resource).thenComparingInt(Place::halfDay);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /// The change from holding `before` to holding `after`. What both hold is left out.
    static Claims between(List<Claim> before, List<Claim> after) {
        var claims = new Claims();
        before.forEach(claim -> claims.add(claim, -1));
        after.forEach(claim -> claims.add(claim, 1));
        claims.changes.values().forEach(quanta -> quanta.values().removeIf(change -> change == 0));
        claims.changes.values().removeIf(Map::isEmpty);
        return claims;
    }

    private void add(Claim claim, int change) {
        for (int quantum = claim.footprint().from(); quantum < claim.footprint().to(); quantum++) {
            var place = new Place(claim.resource(), HalfDay.of(quantum).number());
            changes.computeIfAbsent(place, _ -> new TreeMap<>())
                    .merge(quantum, change, Integer::sum);
        }
    }

    /// Whether each gained counter is below its resource's capacity, by the agendas as `counter` tells them.
    boolean fit(Capacities capacities, Counters counters) {
        return changes.entrySet().stream()
                .allMatch(change ->
                        change.getValue().entrySet().stream()
                                .filter(quantum -> quantum.getValue() > 0)
                                .allMatch(quantum ->
                                        counters.of(key(change.getKey()), quantum.getKey())
                                                < capacities.of(change.getKey().resource())));
    }

    /// Tells how often a quantum is claimed.
    interface Counters {
        /// The counter of a quantum in an agenda item.
        int of(Key agenda, int quantum);
    }

    /// The keys of the agenda items that change.
    List<Key> keys() {
        return changes.keySet().stream().map(Claims::key).toList();
    }

    private static Key key(Place place) {
        return Key.agenda(place.resource(), new HalfDay(place.halfDay()));
    }

    /// The updates, conditional on room for what is gained and on holding what is released.
    ///
    /// @param capacities where unlimited, what is gained needs no room
    List<TransactWriteItem> guarded(String table, Capacities capacities) {
        return changes.entrySet().stream()
                .map(change -> guarded(table, change.getKey(), change.getValue(), capacities))
                .toList();
    }

    private static TransactWriteItem guarded(
            String table, Place place, SortedMap<Integer, Integer> quanta, Capacities capacities) {
        var full =
                capacities.unlimited()
                        ? ""
                        : terms(quanta, change -> change > 0, " >= :cap", " OR ");
        var held = terms(quanta, change -> change < 0, " >= :p", " AND ");
        var condition =
                Stream.of(full.isEmpty() ? "" : "NOT (" + full + ")", held)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" AND "));
        var values = values(quanta);
        if (!full.isEmpty()) {
            values.put(
                    ":cap",
                    AttributeValue.fromN(Integer.toString(capacities.of(place.resource()))));
        }
        var update = update(table, place, quanta).expressionAttributeValues(values);
        return write(condition.isEmpty() ? update : update.conditionExpression(condition));
    }

    /// The updates without a condition, for releasing what is surely held.
    List<TransactWriteItem> unguarded(String table) {
        return changes.entrySet().stream()
                .map(change ->
                        update(table, change.getKey(), change.getValue())
                                .expressionAttributeValues(values(change.getValue())))
                .map(Claims::write)
                .toList();
    }

    private static TransactWriteItem write(Update.Builder update) {
        return TransactWriteItem.builder().update(update.build()).build();
    }

    private static Update.Builder update(
            String table, Place place, SortedMap<Integer, Integer> quanta) {
        var gained = terms(quanta, change -> change > 0, " :p", ", ");
        var released = terms(quanta, change -> change < 0, " :m", ", ");
        var counters =
                Stream.of(gained, released, "v :p")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return Update.builder()
                .tableName(table)
                .key(key(place).attributes())
                .updateExpression("ADD " + counters);
    }

    private static String terms(
            SortedMap<Integer, Integer> quanta,
            IntPredicate which,
            String suffix,
            String separator) {
        return quanta.entrySet().stream()
                .filter(quantum -> which.test(quantum.getValue()))
                .map(quantum -> Agenda.counter(quantum.getKey()) + suffix)
                .collect(Collectors.joining(separator));
    }

    private static Map<String, AttributeValue> values(SortedMap<Integer, Integer> quanta) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":p", AttributeValue.fromN("1"));
        if (quanta.values().stream().anyMatch(change -> change < 0)) {
            values.put(":m", AttributeValue.fromN("-1"));
        }
        return values;
    }
}
