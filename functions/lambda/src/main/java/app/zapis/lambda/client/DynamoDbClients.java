package app.zapis.lambda.client;

import app.zapis.booking.BookingId;
import app.zapis.client.Client;
import app.zapis.client.ClientCard;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.message.ClientLists;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Clients in the table. The planner keeps name and language as they are in the last booking; each change counts `v` up.
public final class DynamoDbClients implements Clients, ClientLists {
    /// The attribute that is true for a phone that wants no SMS.
    public static final String OPT_OUT = "optOut";

    private final Table table;

    /// @param table holds them
    public DynamoDbClients(Table table) {
        this.table = table;
    }

    @Override
    public boolean hasOptedOut(Phone phone) {
        return table.find(Key.client(phone)).map(item -> item.flag(OPT_OUT)).orElse(false);
    }

    @Override
    public void setOptOut(Phone phone, boolean optOut) {
        table.client()
                .updateItem(
                        update(phone)
                                .updateExpression("SET optOut = :optOut ADD v :one")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":optOut", AttributeValue.fromBool(optOut),
                                                ":one", AttributeValue.fromN("1")))
                                .build());
    }

    private UpdateItemRequest.Builder update(Phone phone) {
        return UpdateItemRequest.builder()
                .tableName(table.name())
                .key(Key.client(phone).attributes());
    }

    @Override
    public Optional<Versioned<ClientCard>> find(Phone phone) {
        // Who opted out before the first booking was listed has no name yet.
        return table.find(Key.client(phone))
                .filter(item -> item.has("name"))
                .map(item -> card(phone, item));
    }

    private static Versioned<ClientCard> card(Phone phone, Stored item) {
        var client = new Client(item.text("name"), phone, new Language(item.text("language")));
        return new Versioned<>(
                new ClientCard(client, item.flag(OPT_OUT), item.textOrEmpty("notes")),
                item.number("v"));
    }

    @Override
    public boolean save(Versioned<ClientCard> card) {
        var value = card.value();
        var request =
                update(value.client().phone())
                        .updateExpression(
                                "SET #name = :name, #language = :language, notes = :notes, optOut ="
                                        + " :optOut ADD v :one")
                        .conditionExpression("v = :v")
                        .expressionAttributeNames(Map.of("#name", "name", "#language", "language"))
                        .expressionAttributeValues(
                                Map.of(
                                        ":name", AttributeValue.fromS(value.client().name()),
                                        ":language",
                                                AttributeValue.fromS(
                                                        value.client().language().code()),
                                        ":notes", AttributeValue.fromS(value.notes()),
                                        ":optOut", AttributeValue.fromBool(value.optedOut()),
                                        ":one", AttributeValue.fromN("1"),
                                        ":v", AttributeValue.fromN(Long.toString(card.version()))));
        try {
            table.client().updateItem(request.build());
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    @Override
    public void forget(Phone phone, Set<BookingId> erased) {
        var card = Key.client(phone);
        var items = table.query(Table.partition(card.pk()).consistentRead(true)).toList();
        var entries = items.stream().filter(item -> !Key.of(item).equals(card)).toList();
        var forgotten =
                entries.stream()
                        .filter(entry -> erased.contains(new BookingId(entry.text("id"))))
                        .toList();
        forgotten.forEach(entry -> delete(Key.of(entry), "attribute_exists(pk)", Map.of()));
        if (forgotten.size() == entries.size()) {
            items.stream().filter(item -> Key.of(item).equals(card)).forEach(this::deleteCard);
        }
    }

    /// A card that has changed since is one of somebody who books again just now.
    private void deleteCard(Stored card) {
        var version = AttributeValue.fromN(Long.toString(card.number("v")));
        delete(Key.of(card), "v = :v", Map.of(":v", version));
    }

    private void delete(Key key, String condition, Map<String, AttributeValue> values) {
        var delete =
                DeleteItemRequest.builder()
                        .tableName(table.name())
                        .key(key.attributes())
                        .conditionExpression(condition);
        try {
            table.client()
                    .deleteItem(
                            (values.isEmpty() ? delete : delete.expressionAttributeValues(values))
                                    .build());
        } catch (ConditionalCheckFailedException e) {
            // It is gone already, or it is another one by now.
            return;
        }
    }

    /// Keys of the index that say when the last booking ends: all clients of one company are one list, by that time.
    public static Map<String, AttributeValue> seenKeys(Instant end) {
        return Map.of(
                ":clients", AttributeValue.fromS("CLIENTS"),
                ":end", AttributeValue.fromS(Stored.text(end)));
    }

    @Override
    public List<Phone> lastSeenBefore(Instant moment, int most) {
        var query =
                QueryRequest.builder()
                        .indexName(Table.DUE_INDEX)
                        .keyConditionExpression("duePk = :clients AND dueAt < :end")
                        .expressionAttributeValues(seenKeys(moment))
                        .limit(most);
        return table.query(query).limit(most).map(Key::of).map(Key::phone).toList();
    }

    @Override
    public void seen(Phone phone, Instant end) {
        var update =
                update(phone)
                        .updateExpression("SET duePk = :clients, dueAt = :end")
                        .conditionExpression("attribute_exists(pk)")
                        .expressionAttributeValues(seenKeys(end));
        try {
            table.client().updateItem(update.build());
        } catch (ConditionalCheckFailedException e) {
            // The client was forgotten meanwhile.
            return;
        }
    }
}
