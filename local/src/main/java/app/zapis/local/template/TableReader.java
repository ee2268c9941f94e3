package app.zapis.local.template;

import app.zapis.local.template.TableDefinition.Index;
import app.zapis.local.template.TableDefinition.KeyPart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads an `AWS::DynamoDB::Table`.
final class TableReader {
    /// Among those not read is the time to live: DynamoDB Local would go by real time, not by the
    /// runner's, and DynamoDB itself may take days, so the functions have to judge it anyway.
    private static final Set<String> KNOWN =
            Set.of(
                    "AttributeDefinitions",
                    "BillingMode",
                    "ContributorInsightsSpecification",
                    "DeletionProtectionEnabled",
                    "GlobalSecondaryIndexes",
                    "KeySchema",
                    "OnDemandThroughput",
                    "PointInTimeRecoverySpecification",
                    "SSESpecification",
                    "StreamSpecification",
                    "TableClass",
                    "TableName",
                    "Tags",
                    "TimeToLiveSpecification");

    private TableReader() {}

    static TableDefinition read(TemplateNode table, String name) {
        var properties = table.get("Properties").withOnly(KNOWN);
        return new TableDefinition(
                name,
                properties.get("AttributeDefinitions").elements().stream()
                        .collect(
                                Collectors.toMap(
                                        attribute -> attribute.get("AttributeName").text(),
                                        attribute -> attribute.get("AttributeType").text())),
                key(properties.get("KeySchema")),
                properties.find("GlobalSecondaryIndexes").stream()
                        .flatMap(indexes -> indexes.elements().stream())
                        .map(TableReader::index)
                        .toList(),
                properties.get("StreamSpecification").get("StreamViewType").text());
    }

    private static List<KeyPart> key(TemplateNode schema) {
        return schema.elements().stream()
                .map(part -> part.withOnly(Set.of("AttributeName", "KeyType")))
                .map(part ->
                        new KeyPart(part.get("AttributeName").text(), part.get("KeyType").text()))
                .toList();
    }

    private static Index index(TemplateNode index) {
        var projection = index.get("Projection");
        return new Index(
                index.get("IndexName").text(),
                key(index.get("KeySchema")),
                projection.get("ProjectionType").text(),
                projection.find("NonKeyAttributes").map(TemplateNode::texts).orElse(List.of()));
    }
}
