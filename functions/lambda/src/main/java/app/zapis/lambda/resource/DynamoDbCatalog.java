package app.zapis.lambda.resource;

import app.zapis.catalog.Catalog;
import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.lambda.message.DynamoDbReplans;
import app.zapis.lambda.message.settings.MessageRulesItem;
import app.zapis.lambda.table.Draft;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Transactions;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.ResourceType;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a manager sets up, in the table, each with its version `v`.
public final class DynamoDbCatalog implements Catalog {
    private static final String AS_READ = "v = :v";
    private static final String NOT_THERE = "attribute_not_exists(pk)";

    private final Table table;
    private final DynamoDbReplans replans;

    /// @param table holds it
    /// @param clock says since when messages wait to be planned anew
    public DynamoDbCatalog(Table table, InstantSource clock) {
        this.table = table;
        this.replans = new DynamoDbReplans(table, clock);
    }

    @Override
    public Versioned<Company> company() {
        return table.find(Key.company())
                .map(item -> new Versioned<>(SettingsItem.company(item), item.number("v")))
                .orElseGet(() -> new Versioned<>(Company.UNNAMED, Versioned.NEW));
    }

    @Override
    public boolean saveCompany(Versioned<Company> company) {
        return save(SettingsItem.draft(company.value()), company.version());
    }

    @Override
    public boolean saveCompanyReplanning(Versioned<Company> company) {
        var item = SettingsItem.draft(company.value());
        return saveReplanning(item, company.version(), new Scope.Company());
    }

    @Override
    public List<Versioned<ResourceType>> types() {
        return all(Key.TYPE_PREFIX).map(DynamoDbCatalog::type).toList();
    }

    @Override
    public Optional<Versioned<ResourceType>> findType(String id) {
        return table.find(Key.type(id)).map(DynamoDbCatalog::type);
    }

    private static Versioned<ResourceType> type(Stored item) {
        return new Versioned<>(SettingsItem.type(item), item.number("v"));
    }

    @Override
    public boolean addType(ResourceType type, MessageSettings messages) {
        return add(SettingsItem.draft(type), new Scope.OfType(type.id()), messages);
    }

    @Override
    public boolean saveType(Versioned<ResourceType> type) {
        return save(SettingsItem.draft(type.value()), type.version());
    }

    @Override
    public boolean deleteType(Versioned<ResourceType> type) {
        return delete(new Scope.OfType(type.value().id()), type.version());
    }

    @Override
    public List<Versioned<Resource>> resources() {
        return all(Key.RESOURCE_PREFIX).map(DynamoDbCatalog::resource).toList();
    }

    @Override
    public Optional<Versioned<Resource>> findResource(ResourceId id) {
        return table.find(Key.resource(id)).map(DynamoDbCatalog::resource);
    }

    private static Versioned<Resource> resource(Stored item) {
        return new Versioned<>(SettingsItem.resource(item), item.number("v"));
    }

    @Override
    public boolean addResource(Resource resource, MessageSettings messages) {
        return add(SettingsItem.draft(resource), new Scope.OfResource(resource.id()), messages);
    }

    private boolean add(Draft item, Scope.Own own, MessageSettings messages) {
        var writes = new ArrayList<TransactWriteItem>();
        writes.add(table.replacing(item.with("v", 1), Versioned.NEW));
        if (!messages.equals(MessageSettings.NONE)) {
            var settings = new Versioned<>(messages, 1);
            writes.add(put(MessageRulesItem.draftOfOwn(Key.messages(own), settings)));
        }
        return write(writes);
    }

    private TransactWriteItem put(Draft item) {
        var put = Put.builder().tableName(table.name()).item(item.attributes()).build();
        return TransactWriteItem.builder().put(put).build();
    }

    @Override
    public boolean saveResource(Versioned<Resource> resource) {
        return save(SettingsItem.draft(resource.value()), resource.version());
    }

    @Override
    public boolean saveResourceReplanning(Versioned<Resource> resource) {
        var scope = new Scope.OfResource(resource.value().id());
        return saveReplanning(SettingsItem.draft(resource.value()), resource.version(), scope);
    }

    private boolean saveReplanning(Draft item, long version, Scope scope) {
        return write(
                List.of(
                        table.replacing(item.with("v", version + 1), version),
                        replans.begin(scope)));
    }

    @Override
    public boolean deleteResource(Versioned<Resource> resource) {
        return delete(new Scope.OfResource(resource.value().id()), resource.version());
    }

    private Stream<Stored> all(String prefix) {
        return table.query(Table.partition(Key.CONFIG, prefix).consistentRead(true));
    }

    private boolean save(Draft item, long version) {
        var put =
                PutItemRequest.builder()
                        .tableName(table.name())
                        .item(item.with("v", version + 1).attributes())
                        .conditionExpression(version == Versioned.NEW ? NOT_THERE : AS_READ);
        try {
            table.client()
                    .putItem(
                            (version == Versioned.NEW
                                            ? put
                                            : put.expressionAttributeValues(asRead(version)))
                                    .build());
            return true;
        } catch (ConditionalCheckFailedException | TransactionConflictException e) {
            // A transaction that writes the same item at this moment changes it.
            return false;
        }
    }

    private boolean delete(Scope.Own own, long version) {
        var itself =
                delete(Key.owner(own))
                        .conditionExpression(AS_READ)
                        .expressionAttributeValues(asRead(version))
                        .build();
        var messages = delete(Key.messages(own)).build();
        return write(
                Stream.of(itself, messages)
                        .map(delete -> TransactWriteItem.builder().delete(delete).build())
                        .toList());
    }

    private Delete.Builder delete(Key key) {
        return Delete.builder().tableName(table.name()).key(key.attributes());
    }

    /// What somebody else writes at this very moment counts as changed.
    private boolean write(List<TransactWriteItem> writes) {
        return new Transactions(table.client()).writeUnlessChanged(writes);
    }

    private static Map<String, AttributeValue> asRead(long version) {
        return Map.of(":v", AttributeValue.fromN(Long.toString(version)));
    }
}
