package app.zapis.lambda.resource;

import app.zapis.company.Company;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Table.Consistency;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The company and the resources in the table, each as the JSON that the API speaks.
public final class DynamoDbSettings implements SettingsSource {
    private final Table table;

    /// @param table holds them
    public DynamoDbSettings(Table table) {
        this.table = table;
    }

    @Override
    public Settings read(List<ResourceId> resources) {
        return read(resources, Consistency.STRONG);
    }

    /// The same, perhaps as it was a moment ago.
    public Settings read(List<ResourceId> resources, Consistency consistency) {
        return settings(table.findAll(keys(resources), consistency));
    }

    /// The company and all resources as they are now, in one request.
    public Settings everything() {
        var query =
                QueryRequest.builder()
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :company AND :end")
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", AttributeValue.fromS(Key.CONFIG),
                                        ":company", AttributeValue.fromS(Key.company().sk()),
                                        ":end", AttributeValue.fromS(Key.RESOURCE_PREFIX + "~")))
                        .consistentRead(true);
        return settings(table.query(query).toList());
    }

    /// The settings among some items.
    public static Settings settings(List<Stored> items) {
        var byId = new HashMap<ResourceId, Resource>();
        items.stream()
                .filter(item -> item.text("sk").startsWith(Key.RESOURCE_PREFIX))
                .map(SettingsItem::resource)
                .forEach(resource -> byId.put(resource.id(), resource));
        return new Settings(company(items), byId);
    }

    /// Where the company and these resources are.
    public static List<Key> keys(List<ResourceId> resources) {
        var keys = new ArrayList<Key>();
        keys.add(Key.company());
        resources.stream().distinct().map(Key::resource).forEach(keys::add);
        return keys;
    }

    private static Company company(List<Stored> items) {
        return findCompany(items).orElse(Company.UNNAMED);
    }

    /// The company among some items, if it is there.
    public static Optional<Company> findCompany(List<Stored> items) {
        return items.stream()
                .filter(item -> Key.company().sk().equals(item.text("sk")))
                .map(SettingsItem::company)
                .findFirst();
    }

    @Override
    public List<Resource> all() {
        return table.query(Table.partition(Key.CONFIG, Key.RESOURCE_PREFIX))
                .map(SettingsItem::resource)
                .toList();
    }

    /// Stores the company, whatever was there.
    public void save(Company company) {
        table.put(SettingsItem.draft(company).with("v", 1));
    }

    /// Stores a type, whatever was there.
    public void save(ResourceType type) {
        table.put(SettingsItem.draft(type).with("v", 1));
    }

    /// Stores a resource, whatever was there.
    public void save(Resource resource) {
        table.put(SettingsItem.draft(resource).with("v", 1));
    }
}
