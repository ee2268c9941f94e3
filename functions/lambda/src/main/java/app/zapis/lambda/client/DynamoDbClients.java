package app.zapis.lambda.client;

import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Table;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.Map;

/// Clients in the table.
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
                        UpdateItemRequest.builder()
                                .tableName(table.name())
                                .key(Key.client(phone).attributes())
                                .updateExpression("SET " + OPT_OUT + " = :optOut")
                                .expressionAttributeValues(
                                        Map.of(":optOut", AttributeValue.fromBool(optOut)))
                                .build());
    }
}
