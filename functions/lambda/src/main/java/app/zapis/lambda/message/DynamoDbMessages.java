package app.zapis.lambda.message;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.lambda.booking.BookingItem;
import app.zapis.lambda.client.DynamoDbClients;
import app.zapis.lambda.table.DueKeys;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.SideBySide;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Transactions;
import app.zapis.lambda.table.Transactions.Try;
import app.zapis.lambda.task.DynamoDbTasks;
import app.zapis.message.Attempt;
import app.zapis.message.History;
import app.zapis.message.Mentions;
import app.zapis.message.Message;
import app.zapis.message.MessageState;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.Messages;
import app.zapis.message.settings.MessageRulesSource;
import app.zapis.resource.ResourceId;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Messages in the table, each beside its booking.
public final class DynamoDbMessages implements Messages {
    private static final int CLIENT_CHECK = 2;
    private static final int SAME_DAY_CHECK = 3;

    private final Table table;
    private final Transactions transactions;
    private final MessageRulesSource rules;
    private final DueIndex dueIndex;
    private final InstantSource clock;

    /// @param rules read together with messages
    /// @param clock says what was due before
    public DynamoDbMessages(Table table, MessageRulesSource rules, InstantSource clock) {
        this.table = table;
        this.transactions = new Transactions(table.client());
        this.rules = rules;
        this.dueIndex = new DueIndex(table);
        this.clock = clock;
    }

    @Override
    public Optional<History> find(BookingId booking) {
        var query = Table.partition(Key.bookingPartition(booking)).consistentRead(true);
        return history(table.query(query).toList(), Key.booking(booking));
    }

    private static Optional<History> history(List<Stored> items, Key booking) {
        var messages =
                items.stream()
                        .filter(item -> !Key.of(item).equals(booking))
                        .map(MessageItem::message)
                        .toList();
        return items.stream()
                .filter(item -> Key.of(item).equals(booking))
                .map(item ->
                        new History(BookingItem.booking(item), messages, !item.has(DueKeys.HOUR)))
                .findFirst();
    }

    @Override
    public Optional<Opened> open(BookingId booking, List<ResourceId> resources) {
        try (var sideBySide = new SideBySide()) {
            var reading = sideBySide.start(() -> rules.rules(resources));
            var history = find(booking);
            return history.map(found -> new Opened(found, SideBySide.result(reading)));
        }
    }

    @Override
    public boolean add(Message message) {
        return put(
                message, PutItemRequest.builder().conditionExpression("attribute_not_exists(pk)"));
    }

    @Override
    public boolean change(Message before, Message after) {
        return put(
                after,
                PutItemRequest.builder()
                        .conditionExpression(asRead(before.state()))
                        .expressionAttributeNames(STATE_NAME)
                        .expressionAttributeValues(valuesAsRead(before)));
    }

    private static final Map<String, String> STATE_NAME = Map.of("#state", "state");

    /// Holds for a message that is still as it was read. Only a pending one has attempts.
    private static String asRead(MessageState state) {
        return "#state = :state AND dueAt = :due"
                + (state.pending() ? " AND attempts = :attempts" : "");
    }

    private static Map<String, AttributeValue> valuesAsRead(Message message) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":state", AttributeValue.fromS(message.state().word()));
        values.put(":due", AttributeValue.fromS(Stored.text(message.due())));
        if (message.state().pending()) {
            var attempts = Integer.toString(message.state().attempts());
            values.put(":attempts", AttributeValue.fromN(attempts));
        }
        return values;
    }

    private boolean put(Message message, PutItemRequest.Builder put) {
        try {
            table.client()
                    .putItem(
                            put.tableName(table.name())
                                    .item(MessageItem.draft(message, clock.instant()).attributes())
                                    .build());
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    @Override
    public ClaimResult claim(Message sending, Booking booking, Mentions mentions) {
        var writes =
                new ArrayList<>(List.of(unchanged(booking), taken(sending), notOptedOut(booking)));
        if (!mentions.others().isEmpty()) {
            var attempt = new Attempt(sending.id(), clock.instant());
            writes.add(SameDay.noted(attempt, booking, mentions, table.name()));
        }
        return switch (transactions.write(writes)) {
            case Try.Written() -> new ClaimResult.Claimed();
            case Try.Refused(int index, var old) ->
                    switch (index) {
                        case CLIENT_CHECK -> new ClaimResult.OptedOut();
                        case SAME_DAY_CHECK ->
                                new ClaimResult.AlreadyTold(SameDay.by(sending.id(), old));
                        default -> new ClaimResult.Stale();
                    };
            case Try.Conflict(), Try.Lost() -> new ClaimResult.Stale();
        };
    }

    private TransactWriteItem unchanged(Booking booking) {
        return check(
                Key.booking(booking.id()),
                "v = :v",
                Map.of(":v", AttributeValue.fromN(Long.toString(booking.version()))));
    }

    private TransactWriteItem taken(Message sending) {
        var waiting = sending.with(new Scheduled(sending.state().attempts()));
        var put =
                Put.builder()
                        .tableName(table.name())
                        .item(MessageItem.draft(sending, clock.instant()).attributes())
                        .conditionExpression(asRead(waiting.state()))
                        .expressionAttributeNames(STATE_NAME)
                        .expressionAttributeValues(valuesAsRead(waiting))
                        .build();
        return TransactWriteItem.builder().put(put).build();
    }

    private TransactWriteItem notOptedOut(Booking booking) {
        return check(
                Key.client(booking.client().phone()),
                "attribute_not_exists("
                        + DynamoDbClients.OPT_OUT
                        + ") OR "
                        + DynamoDbClients.OPT_OUT
                        + " = :no",
                Map.of(":no", AttributeValue.fromBool(false)));
    }

    private TransactWriteItem check(Key key, String condition, Map<String, AttributeValue> values) {
        var check =
                ConditionCheck.builder()
                        .tableName(table.name())
                        .key(key.attributes())
                        .conditionExpression(condition)
                        .expressionAttributeValues(values)
                        .build();
        return TransactWriteItem.builder().conditionCheck(check).build();
    }

    @Override
    public boolean planned(Booking booking) {
        return update(
                Key.booking(booking.id()),
                "REMOVE duePk, dueAt",
                "v = :v",
                Map.of(":v", AttributeValue.fromN(Long.toString(booking.version()))),
                Map.of());
    }

    @Override
    public void unplanned(BookingId booking) {
        var now = clock.instant();
        var _ =
                update(
                        Key.booking(booking),
                        "SET duePk = :hour, dueAt = :now",
                        "attribute_exists(pk)",
                        Map.of(
                                ":hour", AttributeValue.fromS(DueKeys.hour(now)),
                                ":now", AttributeValue.fromS(Stored.text(now))),
                        Map.of());
    }

    @Override
    public List<Overdue> overdue(Instant moment) {
        return dueIndex.before(moment).stream().map(DynamoDbMessages::overdue).toList();
    }

    private static Overdue overdue(Stored item) {
        if (item.text("sk").equals(Key.REPLAN)) {
            return new Overdue.OfReplan(Key.scope(item.text("pk")));
        }
        if (item.text("pk").equals(Key.TASKS)) {
            return new Overdue.OfTask(DynamoDbTasks.task(item));
        }
        return item.has("kind")
                ? new Overdue.OfMessage(MessageItem.message(item))
                : new Overdue.OfBooking(new BookingId(item.text("id")));
    }

    @Override
    public void nudge(Message message, Instant now) {
        var _ =
                update(
                        Key.message(message.id()),
                        "SET via = :stream, nudgedAt = :now",
                        "#state = :scheduled",
                        Map.of(
                                ":stream", AttributeValue.fromS("stream"),
                                ":scheduled", AttributeValue.fromS("scheduled"),
                                ":now", AttributeValue.fromS(Stored.text(now))),
                        STATE_NAME);
    }

    /// Changes an item if the condition holds; if not, somebody else has changed it meanwhile.
    private boolean update(
            Key key,
            String update,
            String condition,
            Map<String, AttributeValue> values,
            Map<String, String> names) {
        var request =
                UpdateItemRequest.builder()
                        .tableName(table.name())
                        .key(key.attributes())
                        .updateExpression(update)
                        .conditionExpression(condition)
                        .expressionAttributeValues(values);
        try {
            table.client()
                    .updateItem(
                            (names.isEmpty() ? request : request.expressionAttributeNames(names))
                                    .build());
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }
}
