package app.zapis.lambda.booking;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.booking.Claim;
import app.zapis.client.Phone;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One change of a booking as one transaction: the booking itself first, then what it takes from and gives back to
/// the agendas, then its entries in its resources' lists.
final class BookingChange {
    private static final long NOT_YET = 0;

    private final long versionBefore;
    private final Set<Key> entriesBefore;
    private final Booking after;
    private final Claims claims;
    private final UnaryOperator<Put.Builder> condition;

    private BookingChange(
            long versionBefore,
            List<Claim> heldBefore,
            Set<Key> entriesBefore,
            Booking after,
            UnaryOperator<Put.Builder> condition) {
        this.versionBefore = versionBefore;
        this.entriesBefore = entriesBefore;
        this.after = after;
        this.claims = Claims.between(heldBefore, after.held());
        this.condition = condition;
    }

    /// Stores a booking that must not exist.
    static BookingChange create(Booking booking) {
        return new BookingChange(
                NOT_YET,
                List.of(),
                Set.of(),
                booking,
                put -> put.conditionExpression("attribute_not_exists(pk)"));
    }

    /// Replaces a booking that must still be as it was read.
    static BookingChange replace(Booking before, Booking after) {
        var version = Map.of(":v", AttributeValue.fromN(Long.toString(before.version())));
        return new BookingChange(
                before.version(),
                before.held(),
                entries(before, after),
                after,
                put -> put.conditionExpression("v = :v").expressionAttributeValues(version));
    }

    /// Where it is listed, as far as this change can make that wrong: its new client's list is kept by the planner, but
    /// from the old one's it has to go at once, for later nobody knows of that. Who is forgotten is found by his list
    /// until all is done.
    private static Set<Key> entries(Booking before, Booking after) {
        var entries = new HashSet<>(entries(before));
        var client = before.client().phone();
        var now = after.client().phone();
        if (!now.equals(client) && !now.equals(Phone.NONE)) {
            entries.add(Key.clientBooking(client, before.start(), before.id()));
        }
        return entries;
    }

    private static Set<Key> entries(Booking booking) {
        return booking.held().stream()
                .map(claim -> entry(claim, booking))
                .collect(Collectors.toSet());
    }

    private static Key entry(Claim claim, Booking booking) {
        return Key.resourceBooking(claim.resource(), booking.start(), booking.id());
    }

    /// The writes.
    ///
    /// @param op names this change, to know it again after a lost answer
    /// @param now since when the booking's messages wait to be planned
    List<TransactWriteItem> writes(String table, Capacities capacities, String op, Instant now) {
        var agendas =
                after.status().live() ? claims.guarded(table, capacities) : claims.unguarded(table);
        return Stream.of(Stream.of(booking(table, op, now)), agendas.stream(), entries(table))
                .flatMap(writes -> writes)
                .toList();
    }

    private TransactWriteItem booking(String table, String op, Instant now) {
        var put =
                Put.builder()
                        .tableName(table)
                        .item(BookingItem.draft(after, op, now).attributes())
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD);
        return TransactWriteItem.builder().put(condition.apply(put).build()).build();
    }

    private Stream<TransactWriteItem> entries(String table) {
        var gone = new HashSet<>(entriesBefore);
        gone.removeAll(entries(after));
        return Stream.concat(
                gone.stream().map(key -> delete(table, key)),
                after.held().stream().map(claim -> put(table, claim)));
    }

    private static TransactWriteItem delete(String table, Key key) {
        var delete = Delete.builder().tableName(table).key(key.attributes()).build();
        return TransactWriteItem.builder().delete(delete).build();
    }

    private TransactWriteItem put(String table, Claim claim) {
        var item = BookingItem.entry(entry(claim, after), after);
        var put = Put.builder().tableName(table).item(item.attributes()).build();
        return TransactWriteItem.builder().put(put).build();
    }

    /// The keys of all that decides whether the change can be made: the booking and the agendas.
    List<Key> keys() {
        var keys = new ArrayList<Key>();
        keys.add(Key.booking(after.id()));
        keys.addAll(claims.keys());
        return keys;
    }

    /// Whether the booking is as this change wants it.
    ///
    /// @param booking its item, if it exists
    boolean expects(List<Stored> booking) {
        return booking.isEmpty()
                ? versionBefore == NOT_YET
                : booking.getFirst().number("v") == versionBefore;
    }

    /// Whether the agendas have room for what is gained.
    boolean fits(Capacities capacities, Claims.Counters counters) {
        return claims.fit(capacities, counters);
    }
}
