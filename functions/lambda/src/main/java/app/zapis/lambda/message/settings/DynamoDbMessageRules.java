package app.zapis.lambda.message.settings;

import app.zapis.company.Versioned;
import app.zapis.lambda.resource.DynamoDbSettings;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.SideBySide;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Table.Consistency;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageRules;
import app.zapis.message.settings.MessageRulesSource;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rules for messages in the table. The type of a resource is known only when the resource is read, so what is set for
/// types, of which there are few, is read side by side with the rest.
public final class DynamoDbMessageRules implements MessageRulesSource {
    private final Table table;

    /// @param table holds them
    public DynamoDbMessageRules(Table table) {
        this.table = table;
    }

    @Override
    public MessageRules rules(List<ResourceId> resources) {
        try (var sideBySide = new SideBySide()) {
            var types = sideBySide.start(this::types);
            var items = table.findAll(keys(resources), Consistency.STRONG);
            return new MessageRules(
                    DynamoDbSettings.settings(items),
                    find(items, Key.messages())
                            .map(item -> MessageRulesItem.byWording(item).value())
                            .orElse(ByWording.NONE),
                    SideBySide.result(types),
                    own(items, resources.getFirst()));
        }
    }

    /// Of several resources the first one's settings count.
    private static List<Key> keys(List<ResourceId> resources) {
        var keys = new ArrayList<>(DynamoDbSettings.keys(resources));
        keys.add(Key.messages());
        keys.add(Key.messages(new Scope.OfResource(resources.getFirst())));
        return keys;
    }

    private Map<String, MessageSettings> types() {
        var types = new HashMap<String, MessageSettings>();
        table.query(Table.partition(Key.CONFIG, Key.TYPE_MESSAGES_PREFIX).consistentRead(true))
                .forEach(item -> {
                    var id = item.text("sk").substring(Key.TYPE_MESSAGES_PREFIX.length());
                    types.put(id, MessageRulesItem.own(item).value());
                });
        return types;
    }

    private static Map<ResourceId, MessageSettings> own(List<Stored> items, ResourceId resource) {
        return find(items, Key.messages(new Scope.OfResource(resource)))
                .map(MessageRulesItem::own)
                .map(Versioned::value)
                .map(settings -> Map.of(resource, settings))
                .orElse(Map.of());
    }

    private static Optional<Stored> find(List<Stored> items, Key key) {
        return items.stream().filter(item -> Key.of(item).equals(key)).findFirst();
    }
}
