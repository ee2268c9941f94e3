package app.zapis.lambda.booking;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Bookings;
import app.zapis.booking.Capacities;
import app.zapis.booking.Event;
import app.zapis.booking.LinkKey;
import app.zapis.booking.Seen;
import app.zapis.lambda.slot.Agenda;
import app.zapis.lambda.table.Backoff;
import app.zapis.lambda.table.DueKeys;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Table.Consistency;
import app.zapis.lambda.table.Transactions;
import app.zapis.lambda.table.Transactions.Try;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Bookings in the table. The booking's own write is the first of each transaction, and its reason the first to be
/// looked at: a client must not be told that his own booking took the slot.
public final class DynamoDbBookings implements Bookings {
    private final Table table;
    private final Transactions transactions;
    private final Backoff backoff;
    private final InstantSource clock;

    /// @param backoff waits after others got in the way
    /// @param clock says since when messages wait to be planned
    public DynamoDbBookings(Table table, Backoff backoff, InstantSource clock) {
        this.table = table;
        this.transactions = new Transactions(table.client());
        this.backoff = backoff;
        this.clock = clock;
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return table.find(Key.booking(id)).map(BookingItem::booking);
    }

    @Override
    public ClaimResult claim(Booking booking, Capacities capacities) {
        return settle(BookingChange.create(booking), capacities)
                .map(DynamoDbBookings::claimed)
                .orElseGet(ClaimResult.Busy::new);
    }

    private static ClaimResult claimed(Ending ending) {
        return switch (ending) {
            case Ending.Done() -> new ClaimResult.Claimed();
            case Ending.Full() -> new ClaimResult.Taken();
            case Ending.Different(var item) -> new ClaimResult.Exists(BookingItem.booking(item));
        };
    }

    @Override
    public ChangeResult move(Booking before, Booking after, Capacities capacities) {
        return change(before, after, capacities);
    }

    @Override
    public ChangeResult cancel(Booking before, Booking after) {
        return change(before, after, Capacities.UNLIMITED);
    }

    @Override
    public ChangeResult update(Booking before, Booking after) {
        return change(before, after, Capacities.UNLIMITED);
    }

    private ChangeResult change(Booking before, Booking after, Capacities capacities) {
        return settle(BookingChange.replace(before, after), capacities)
                .map(DynamoDbBookings::changed)
                .orElseGet(ChangeResult.Busy::new);
    }

    private static ChangeResult changed(Ending ending) {
        return switch (ending) {
            case Ending.Done() -> new ChangeResult.Changed();
            case Ending.Full() -> new ChangeResult.Taken();
            case Ending.Different _ -> new ChangeResult.Stale();
        };
    }

    /// How a change ended.
    private sealed interface Ending {
        /// It is stored.
        record Done() implements Ending {}

        /// Some agenda has no room.
        record Full() implements Ending {}

        /// The booking is not as the change wants it.
        ///
        /// @param item without attributes where there is none
        record Different(Stored item) implements Ending {}
    }

    /// @return nothing if others were in the way to the last
    private Optional<Ending> settle(BookingChange change, Capacities capacities) {
        var op = Long.toString(backoff.chance().nextLong(), Character.MAX_RADIX);
        return backoff.first(() -> attempt(change, capacities, op));
    }

    private Optional<Ending> attempt(BookingChange change, Capacities capacities, String op) {
        return switch (transactions.write(
                change.writes(table.name(), capacities, op, clock.instant()))) {
            case Try.Written() -> Optional.of(new Ending.Done());
            case Try.Refused(int index, var old) ->
                    Optional.of(index == 0 ? different(Stored.of(old), op) : new Ending.Full());
            case Try.Conflict(), Try.Lost() -> look(change, capacities, op);
        };
    }

    /// A booking that carries this very change's name has been changed by it: only the answer was lost.
    private static Ending different(Stored item, String op) {
        return item.textOrEmpty("op").equals(op) ? new Ending.Done() : new Ending.Different(item);
    }

    /// Before another try: is there still anything to try for? Without this read, a crowd that wants one slot would
    /// go on fighting over the agenda long after it is full.
    private Optional<Ending> look(BookingChange change, Capacities capacities, String op) {
        var items = table.findAll(change.keys(), Consistency.STRONG);
        var booking = items.stream().filter(item -> item.text("sk").equals("BOOKING")).toList();
        if (!change.expects(booking)) {
            return Optional.of(
                    different(booking.isEmpty() ? Stored.of(Map.of()) : booking.getFirst(), op));
        }
        var agendas = items.stream().collect(Collectors.toMap(Key::of, Function.identity()));
        return change.fits(capacities, (agenda, quantum) -> counter(agendas, agenda, quantum))
                ? Optional.empty()
                : Optional.of(new Ending.Full());
    }

    private static int counter(Map<Key, Stored> agendas, Key agenda, int quantum) {
        return Optional.ofNullable(agendas.get(agenda))
                .filter(item -> item.has(Agenda.counter(quantum)))
                .map(item -> item.smallNumber(Agenda.counter(quantum)))
                .orElse(0);
    }

    @Override
    public ConfirmResult confirm(BookingId id, LinkKey key, Seen seen, Instant now) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":key", AttributeValue.fromS(key.value()));
        values.put(":booked", AttributeValue.fromS("booked"));
        values.put(":confirmed", AttributeValue.fromS("confirmed"));
        values.put(":now", AttributeValue.fromS(Stored.text(now)));
        values.put(":one", AttributeValue.fromN("1"));
        values.put(":none", AttributeValue.fromL(List.of()));
        values.put(":event", AttributeValue.fromL(List.of(confirmed(now))));
        values.put(":hour", AttributeValue.fromS(DueKeys.hour(now)));
        var condition = "linkKey = :key AND #status = :booked AND #start > :now";
        if (seen instanceof Seen.Revision(int number)) {
            values.put(":seen", AttributeValue.fromN(Integer.toString(number)));
            condition += " AND revision = :seen";
        }
        var update =
                UpdateItemRequest.builder()
                        .tableName(table.name())
                        .key(Key.booking(id).attributes())
                        .updateExpression(
                                "SET #status = :confirmed, v = v + :one, duePk = :hour, dueAt ="
                                    + " :now, history = list_append(if_not_exists(history, :none),"
                                    + " :event) REMOVE op")
                        .conditionExpression(condition)
                        .expressionAttributeNames(Map.of("#status", "status", "#start", "start"))
                        .expressionAttributeValues(values)
                        .returnValues(ReturnValue.ALL_NEW)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        try {
            var item = table.client().updateItem(update).attributes();
            return new ConfirmResult.Confirmed(BookingItem.booking(Stored.of(item)));
        } catch (ConditionalCheckFailedException e) {
            return refused(Stored.of(e.item()), key);
        }
    }

    private static AttributeValue confirmed(Instant now) {
        var event = new Event(now, Actor.CLIENT, "", Event.What.CONFIRMED);
        return AttributeValue.fromM(BookingItem.event(event).attributes());
    }

    private static ConfirmResult refused(Stored item, LinkKey key) {
        if (!item.has("linkKey")) {
            return new ConfirmResult.Unknown();
        }
        var booking = BookingItem.booking(item);
        return booking.linkKey().matches(key)
                ? new ConfirmResult.Refused(booking)
                : new ConfirmResult.Unknown();
    }
}
