package app.zapis.lambda.client;

import app.zapis.client.Client;
import app.zapis.client.ClientCard;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.Map;
import java.util.Optional;

/// Clients in the table. The planner keeps name and language as they are in the last booking; each change counts `v` up.
public final class DynamoDbClients implements Clients {
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
    public void forget(Phone phone) {
        table.query(Table.partition(Key.client(phone).pk()).consistentRead(true))
                .map(Key::of)
                .forEach(this::delete);
    }

    private void delete(Key key) {
        table.client()
                .deleteItem(
                        DeleteItemRequest.builder()
                                .tableName(table.name())
                                .key(key.attributes())
                                .build());
    }
}
