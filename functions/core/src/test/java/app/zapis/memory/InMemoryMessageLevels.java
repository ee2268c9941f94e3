package app.zapis.memory;

import app.zapis.company.Versioned;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageLevels;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;

/// Settings of messages in memory.
public final class InMemoryMessageLevels implements MessageLevels {
    private final InMemoryTable table;

    /// The settings of `table`.
    public InMemoryMessageLevels(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public Versioned<ByWording> company() {
        synchronized (table) {
            return table.companyMessages;
        }
    }

    @Override
    public boolean save(Versioned<ByWording> company) {
        synchronized (table) {
            var asRead = table.companyMessages.version() == company.version();
            if (asRead) {
                table.companyMessages = company.stored();
                new InMemoryReplans(table).begin(new Scope.Company());
            }
            return asRead;
        }
    }

    @Override
    public Versioned<MessageSettings> of(Scope.Own own) {
        synchronized (table) {
            return table.ownMessages.getOrDefault(
                    own, new Versioned<>(MessageSettings.NONE, Versioned.NEW));
        }
    }

    @Override
    public boolean save(Scope.Own own, Versioned<MessageSettings> settings) {
        synchronized (table) {
            var fits = exists(own) && of(own).version() == settings.version();
            if (fits) {
                table.ownMessages.put(own, settings.stored());
                new InMemoryReplans(table).begin(own);
            }
            return fits;
        }
    }

    private boolean exists(Scope.Own own) {
        return switch (own) {
            case Scope.OfType(var id) -> table.types.containsKey(id);
            case Scope.OfResource(var id) -> table.resources.containsKey(id);
        };
    }

    @Override
    public Versioned<ByWording> forNew() {
        synchronized (table) {
            return table.messagesForNew;
        }
    }

    @Override
    public boolean saveForNew(Versioned<ByWording> settings) {
        synchronized (table) {
            var asRead = table.messagesForNew.version() == settings.version();
            if (asRead) {
                table.messagesForNew = settings.stored();
            }
            return asRead;
        }
    }
}
