package app.zapis.local.table;

import app.zapis.local.clock.Activity;
import app.zapis.local.template.TableDefinition;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

import java.util.concurrent.atomic.AtomicReference;

/// The table in a DynamoDB Local of its own.
public final class LocalTable implements AutoCloseable {
    private static final boolean NO_TELEMETRY = true;

    private final AmazonDynamoDBLocal database;
    private final String name;
    private final Writes writes;
    private final AtomicReference<Interceptor> interceptor =
            new AtomicReference<>((_, call) -> call.make());
    private final DynamoDbClient client;

    private LocalTable(AmazonDynamoDBLocal database, String name, Activity activity) {
        this.database = database;
        this.name = name;
        this.writes = new Writes(activity);
        this.client = WatchedClient.watch(database.dynamoDbClient(), writes, interceptor);
    }

    /// Creates the table, unless the folder already has it.
    ///
    /// @param activity counts each write until its stream records are handed on
    public static LocalTable open(TableDefinition definition, Storage storage, Activity activity) {
        var table = new LocalTable(database(storage), definition.name(), activity);
        table.create(definition);
        return table;
    }

    /// As the functions see it.
    public DynamoDbClient client() {
        return client;
    }

    /// Its name, which every request names.
    public String name() {
        return name;
    }

    /// Reads its stream.
    public DynamoDbStreamsClient streams() {
        return database.dynamoDbStreamsClient();
    }

    /// The name of its stream.
    public String streamArn() {
        return description().latestStreamArn();
    }

    /// Tells when it was written to.
    public Writes writes() {
        return writes;
    }

    /// Puts something between the functions and the table, in place of what was there before.
    public void intercept(Interceptor between) {
        interceptor.set(between);
    }

    /// Ends the stream's shard, as happens every few hours, so that the next write starts another.
    public void endShard() {
        database.triggerShardRollovers();
    }

    @Override
    public void close() {
        database.shutdownNow();
    }

    private static AmazonDynamoDBLocal database(Storage storage) {
        return switch (storage) {
            case Storage.Memory _ -> DynamoDBEmbedded.create(NO_TELEMETRY);
            case Storage.Folder(var path) ->
                    DynamoDBEmbedded.create(path.resolve("table.db").toFile(), NO_TELEMETRY);
        };
    }

    private void create(TableDefinition definition) {
        try {
            database.dynamoDbClient().createTable(CreateTable.request(definition));
        } catch (ResourceInUseException kept) {
            CreateTable.check(definition, description());
        }
    }

    private TableDescription description() {
        return database.dynamoDbClient().describeTable(request -> request.tableName(name)).table();
    }
}
