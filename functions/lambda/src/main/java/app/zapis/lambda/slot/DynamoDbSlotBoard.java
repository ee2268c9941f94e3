package app.zapis.lambda.slot;

import app.zapis.lambda.resource.DynamoDbSettings;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.SideBySide;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Table.Consistency;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.slot.Load;
import app.zapis.slot.SlotBoard;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/// Reads settings and agendas side by side: one trip's time for all.
public final class DynamoDbSlotBoard implements SlotBoard {
    private final Table table;
    private final DynamoDbSettings settings;

    /// @param settings reads what is not an agenda
    public DynamoDbSlotBoard(Table table, DynamoDbSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    @Override
    public Board read(List<ResourceId> resources, Footprint stretch) {
        try (var sideBySide = new SideBySide()) {
            var loads = new HashMap<ResourceId, Future<Load>>();
            resources.forEach(id -> loads.put(id, sideBySide.start(() -> load(id, stretch))));
            var read = settings.read(resources, Consistency.EVENTUAL);
            var loaded = new HashMap<ResourceId, Load>();
            loads.forEach((id, load) -> loaded.put(id, SideBySide.result(load)));
            return new Board(read, loaded);
        }
    }

    private Load load(ResourceId resource, Footprint stretch) {
        var keys = Agenda.keys(resource, stretch);
        var query =
                QueryRequest.builder()
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                        .expressionAttributeValues(range(keys.getFirst(), keys.getLast()));
        return Agenda.load(stretch, table.query(query).toList());
    }

    private static Map<String, AttributeValue> range(Key from, Key to) {
        return Map.of(
                ":pk", AttributeValue.fromS(from.pk()),
                ":from", AttributeValue.fromS(from.sk()),
                ":to", AttributeValue.fromS(to.sk()));
    }
}
