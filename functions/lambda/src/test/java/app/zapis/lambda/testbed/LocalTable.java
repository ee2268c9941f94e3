package app.zapis.lambda.testbed;

import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An empty table on DynamoDB Local, in memory. One engine serves all tests of a JVM; each table is apart from the
/// others.
///
/// @param client reaches it without detours
public record LocalTable(DynamoDbClient client, String name) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Engine {
        /// The flag switches telemetry off.
        static final DynamoDbClient CLIENT =
                OneWriter.to(DynamoDBEmbedded.create(true).dynamoDbClient());
    }

    /// A new one, with the keys and the index of template.yaml.
    public static LocalTable create() {
        var table = new LocalTable(Engine.CLIENT, "zapis-" + COUNT.incrementAndGet());
        table.client.createTable(definition(table.name));
        return table;
    }

    /// What asks DynamoDB for such a table.
    public static CreateTableRequest definition(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        Stream.of("pk", "sk", "duePk", "dueAt").map(LocalTable::text).toList())
                .keySchema(keys("pk", "sk"))
                .globalSecondaryIndexes(
                        GlobalSecondaryIndex.builder()
                                .indexName(Table.DUE_INDEX)
                                .keySchema(keys("duePk", "dueAt"))
                                .projection(
                                        Projection.builder()
                                                .projectionType(ProjectionType.ALL)
                                                .build())
                                .build())
                .build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static List<KeySchemaElement> keys(String hash, String range) {
        return List.of(
                KeySchemaElement.builder().attributeName(hash).keyType(KeyType.HASH).build(),
                KeySchemaElement.builder().attributeName(range).keyType(KeyType.RANGE).build());
    }

    /// The table as the adapters want it.
    public Table table() {
        return new Table(client, name);
    }

    /// Each item, in no order.
    public List<Map<String, AttributeValue>> items() {
        return client
                .scanPaginator(ScanRequest.builder().tableName(name).consistentRead(true).build())
                .items()
                .stream()
                .toList();
    }

    /// The counts of requests.
    public List<Map<String, AttributeValue>> counts() {
        return items().stream()
                .filter(item -> Stored.of(item).text("pk").startsWith("LIMIT#"))
                .toList();
    }

    /// The items that have that sort key.
    public List<Stored> items(String sk) {
        return items().stream().map(Stored::of).filter(item -> item.text("sk").equals(sk)).toList();
    }

    /// All that is stored as one text: equal before and after means that nothing was changed.
    public String content() {
        return items().stream()
                .map(item -> new TreeMap<>(item).toString())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
