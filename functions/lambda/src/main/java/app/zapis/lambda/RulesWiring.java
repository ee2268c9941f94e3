package app.zapis.lambda;

import app.zapis.catalog.Catalog;
import app.zapis.catalog.ManageMessages;
import app.zapis.lambda.message.DynamoDbReplans;
import app.zapis.lambda.message.settings.DynamoDbMessageLevels;
import app.zapis.lambda.message.settings.DynamoDbMessageRules;
import app.zapis.lambda.table.Table;
import app.zapis.message.settings.AllowedSettings;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageLevels;
import app.zapis.message.settings.MessageRulesSource;
import app.zapis.message.settings.MessageTexts;
import app.zapis.message.settings.Wordbook;

import java.time.InstantSource;

/// The part of the composition root that is about what is set of messages.
final class RulesWiring {
    private final Table table;
    private final Catalog catalog;
    private final InstantSource clock;

    RulesWiring(Table table, Catalog catalog, InstantSource clock) {
        this.table = table;
        this.catalog = catalog;
        this.clock = clock;
    }

    DynamoDbReplans replans() {
        return new DynamoDbReplans(table, clock);
    }

    MessageRulesSource rules() {
        return new DynamoDbMessageRules(table);
    }

    MessageLevels levels() {
        return new DynamoDbMessageLevels(table, replans());
    }

    ManageMessages manageMessages(MessageTexts texts, Wordbook words) {
        return new ManageMessages(
                catalog, levels(), new AllowedSettings(texts), ByWording.builtIn(words));
    }
}
