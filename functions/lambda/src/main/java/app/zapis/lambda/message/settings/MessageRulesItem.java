package app.zapis.lambda.message.settings;

import app.zapis.company.Versioned;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.table.Draft;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageSettings;

import java.util.Map;

/// Settings of messages as items of the table: each is the JSON that the API speaks, with its version `v`.
public final class MessageRulesItem {
    private static final String JSON = "json";

    private MessageRulesItem() {}

    static Draft draft(Key key, Versioned<ByWording> settings) {
        return draft(key, MessageSettingsJson.tree(settings.value()), settings.version());
    }

    /// What is set for a type or a resource.
    ///
    /// @param settings with the version that it gets
    public static Draft draftOfOwn(Key key, Versioned<MessageSettings> settings) {
        return draft(key, MessageSettingsJson.tree(settings.value()), settings.version());
    }

    private static Draft draft(Key key, Map<String, Object> tree, long version) {
        return Draft.of(key).with(JSON, Json.text(tree)).with("v", version);
    }

    static Versioned<ByWording> byWording(Stored item) {
        return new Versioned<>(MessageSettingsJson.byWording(input(item)), item.number("v"));
    }

    static Versioned<MessageSettings> own(Stored item) {
        return new Versioned<>(MessageSettingsJson.settings(input(item)), item.number("v"));
    }

    private static Input input(Stored item) {
        return Input.of(Json.stored(item.text(JSON)));
    }
}
