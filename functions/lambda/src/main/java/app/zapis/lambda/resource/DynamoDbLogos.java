package app.zapis.lambda.resource;

import app.zapis.company.Company;
import app.zapis.company.Logo;
import app.zapis.company.Logos;
import app.zapis.company.Versioned;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Transactions;
import app.zapis.lambda.table.Transactions.Try;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The logo in the table, in one transaction with the company that has it.
public final class DynamoDbLogos implements Logos {
    private final Table table;
    private final Transactions transactions;

    /// @param table holds them
    public DynamoDbLogos(Table table) {
        this.table = table;
        this.transactions = new Transactions(table.client());
    }

    @Override
    public Optional<Versioned<Logo>> find() {
        return table.find(Key.logo()).map(SettingsItem::logo);
    }

    @Override
    public boolean save(Versioned<Company> company, Logo logo) {
        var item = SettingsItem.draft(new Versioned<>(logo, company.version() + 1));
        var put = Put.builder().tableName(table.name()).item(item.attributes()).build();
        return write(company, TransactWriteItem.builder().put(put).build());
    }

    @Override
    public boolean delete(Versioned<Company> company) {
        var key = Key.logo().attributes();
        var delete = Delete.builder().tableName(table.name()).key(key).build();
        return write(company, TransactWriteItem.builder().delete(delete).build());
    }

    private boolean write(Versioned<Company> company, TransactWriteItem logo) {
        return switch (transactions.write(List.of(saved(company), logo))) {
            case Try.Written() -> true;
            // Whoever was writing the company at the same moment has changed it.
            case Try.Refused _, Try.Conflict() -> false;
            case Try.Lost() -> throw new IllegalStateException("the table did not answer");
        };
    }

    private TransactWriteItem saved(Versioned<Company> company) {
        var item =
                SettingsItem.draft(company.value()).with("v", company.version() + 1).attributes();
        var put = Put.builder().tableName(table.name()).item(item);
        return TransactWriteItem.builder()
                .put(
                        company.version() == Versioned.NEW
                                ? put.conditionExpression("attribute_not_exists(pk)").build()
                                : put.conditionExpression("v = :v")
                                        .expressionAttributeValues(asRead(company))
                                        .build())
                .build();
    }

    private static Map<String, AttributeValue> asRead(Versioned<Company> company) {
        return Map.of(":v", AttributeValue.fromN(Long.toString(company.version())));
    }
}
