package app.zapis.memory;

import app.zapis.message.settings.MessageRules;
import app.zapis.message.settings.MessageRulesSource;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;

import java.util.HashMap;
import java.util.List;

/// The rules for messages in memory.
public final class InMemoryMessageRules implements MessageRulesSource {
    private final InMemoryTable table;

    /// The rules of `table`.
    public InMemoryMessageRules(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public MessageRules rules(List<ResourceId> resources) {
        synchronized (table) {
            var types = new HashMap<String, MessageSettings>();
            var own = new HashMap<ResourceId, MessageSettings>();
            table.ownMessages.forEach((scope, settings) -> {
                switch (scope) {
                    case Scope.OfType(var id) -> types.put(id, settings.value());
                    case Scope.OfResource(var id) -> own.put(id, settings.value());
                }
            });
            own.keySet().retainAll(List.of(resources.getFirst()));
            return new MessageRules(
                    new InMemorySettings(table).read(resources),
                    table.companyMessages.value(),
                    types,
                    own);
        }
    }
}
