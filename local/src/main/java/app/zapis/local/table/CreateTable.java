package app.zapis.local.table;

import app.zapis.local.template.TableDefinition;
import app.zapis.local.template.TableDefinition.Index;
import app.zapis.local.template.TableDefinition.KeyPart;
import app.zapis.local.template.TemplateProblem;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The template's table in the words of the SDK.
final class CreateTable {
    private CreateTable() {}

    static CreateTableRequest request(TableDefinition table) {
        var request =
                CreateTableRequest.builder()
                        .tableName(table.name())
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(attributes(table))
                        .keySchema(key(table.key()))
                        .streamSpecification(stream(table));
        // An empty list of indexes would be refused.
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(
                    table.indexes().stream().map(CreateTable::index).toList());
        }
        return request.build();
    }

    /// A table that was kept must still be the one of the template.
    ///
    /// @throws TemplateProblem if it is not
    static void check(TableDefinition wanted, TableDescription kept) {
        var indexes =
                kept.globalSecondaryIndexes().stream()
                        .map(GlobalSecondaryIndexDescription::indexName)
                        .collect(Collectors.toSet());
        if (!kept.keySchema().equals(key(wanted.key())) || !indexes.equals(indexes(wanted))) {
            throw new TemplateProblem("the table that was kept has other keys than the template's");
        }
    }

    private static Set<String> indexes(TableDefinition table) {
        return table.indexes().stream().map(Index::name).collect(Collectors.toSet());
    }

    private static List<AttributeDefinition> attributes(TableDefinition table) {
        return table.attributeTypes().entrySet().stream()
                .map(attribute ->
                        AttributeDefinition.builder()
                                .attributeName(attribute.getKey())
                                .attributeType(attribute.getValue())
                                .build())
                .toList();
    }

    private static List<KeySchemaElement> key(List<KeyPart> key) {
        return key.stream()
                .map(part ->
                        KeySchemaElement.builder()
                                .attributeName(part.attribute())
                                .keyType(part.type())
                                .build())
                .toList();
    }

    private static GlobalSecondaryIndex index(Index index) {
        var projection = Projection.builder().projectionType(index.projectionType());
        if (!index.projected().isEmpty()) {
            projection.nonKeyAttributes(index.projected());
        }
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(key(index.key()))
                .projection(projection.build())
                .build();
    }

    private static StreamSpecification stream(TableDefinition table) {
        return StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(table.streamViewType())
                .build();
    }
}
