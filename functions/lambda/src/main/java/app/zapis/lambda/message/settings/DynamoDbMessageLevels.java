package app.zapis.lambda.message.settings;

import app.zapis.company.Versioned;
import app.zapis.lambda.message.DynamoDbReplans;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Transactions;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageLevels;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;

import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.util.List;

/// Settings of messages in the table, each with its version `v`.
public final class DynamoDbMessageLevels implements MessageLevels {
    private final Table table;
    private final DynamoDbReplans replans;

    /// @param replans whom saving wakes
    public DynamoDbMessageLevels(Table table, DynamoDbReplans replans) {
        this.table = table;
        this.replans = replans;
    }

    @Override
    public Versioned<ByWording> company() {
        return byWording(Key.messages());
    }

    @Override
    public boolean save(Versioned<ByWording> company) {
        var scope = new Scope.Company();
        return write(List.of(put(Key.messages(), company), replans.begin(scope)));
    }

    @Override
    public Versioned<MessageSettings> of(Scope.Own own) {
        return table.find(Key.messages(own))
                .map(MessageRulesItem::own)
                .orElseGet(() -> new Versioned<>(MessageSettings.NONE, Versioned.NEW));
    }

    @Override
    public boolean save(Scope.Own own, Versioned<MessageSettings> settings) {
        var draft = MessageRulesItem.draftOfOwn(Key.messages(own), settings.stored());
        return write(
                List.of(
                        table.replacing(draft, settings.version()),
                        exists(Key.owner(own)),
                        replans.begin(own)));
    }

    @Override
    public Versioned<ByWording> forNew() {
        return byWording(Key.messagesForNew());
    }

    @Override
    public boolean saveForNew(Versioned<ByWording> settings) {
        return write(List.of(put(Key.messagesForNew(), settings)));
    }

    private Versioned<ByWording> byWording(Key key) {
        return table.find(key)
                .map(MessageRulesItem::byWording)
                .orElseGet(() -> new Versioned<>(ByWording.NONE, Versioned.NEW));
    }

    private TransactWriteItem put(Key key, Versioned<ByWording> settings) {
        return table.replacing(MessageRulesItem.draft(key, settings.stored()), settings.version());
    }

    private TransactWriteItem exists(Key key) {
        return TransactWriteItem.builder()
                .conditionCheck(
                        ConditionCheck.builder()
                                .tableName(table.name())
                                .key(key.attributes())
                                .conditionExpression("attribute_exists(pk)")
                                .build())
                .build();
    }

    /// One whose settings are saved or planned at this very moment counts as changed: whoever saves reads it again.
    private boolean write(List<TransactWriteItem> writes) {
        return new Transactions(table.client()).writeUnlessChanged(writes);
    }
}
