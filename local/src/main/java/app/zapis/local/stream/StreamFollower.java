package app.zapis.local.stream;

import app.zapis.local.clock.Activity;
import app.zapis.local.function.DeadLetters;
import app.zapis.local.function.LocalFunction;
import app.zapis.local.table.LocalTable;
import app.zapis.local.template.Trigger.TableStream;

import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Follows the table's stream and hands every record to all consumers. It looks only after writes,
/// so it costs nothing while nobody writes, and loses no time when somebody does.
public final class StreamFollower implements AutoCloseable {
    private final LocalTable table;
    private final DynamoDbStreamsClient streams;
    private final String streamArn;
    private final RecordJson json;
    private final Activity activity;
    private final List<StreamConsumer> consumers = new ArrayList<>();
    private final List<ShardReader> shards = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Thread following = Thread.ofVirtual().name("stream").unstarted(this::follow);
    private volatile boolean closed;

    /// @param activity counts each record until it is worked off
    /// @param clock by which the records are dated
    public StreamFollower(LocalTable table, Activity activity, InstantSource clock) {
        this.table = table;
        this.streams = table.streams();
        this.streamArn = table.streamArn();
        this.json = new RecordJson(streamArn, clock);
        this.activity = activity;
    }

    /// Has the function get the records that the trigger is for.
    ///
    /// @throws app.zapis.local.template.TemplateProblem if a filter of the trigger is not known here
    public void add(TableStream trigger, LocalFunction function, DeadLetters deadLetters) {
        consumers.add(new StreamConsumer(trigger, function, activity, deadLetters));
    }

    /// Starts following, from the oldest record there is.
    public void start() {
        consumers.forEach(consumer -> threads.add(Thread.ofVirtual().start(consumer::run)));
        following.start();
    }

    /// Waits until the last reading is over, for it would fail if the table were closed meanwhile.
    @Override
    public void close() {
        closed = true;
        table.writes().wake();
        threads.forEach(Thread::interrupt);
        try {
            following.join();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try {
            // What an earlier runner kept but did not hand on, or perhaps did: twice does no harm.
            drain();
            while (!closed) {
                int writes = table.writes().await();
                drain();
                table.writes().handedOn(writes);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /// A shard ends after some hours and has a successor, which is found when the shard is at its end.
    private void drain() {
        if (shards.isEmpty()) {
            findShards();
        }
        shards.forEach(this::drain);
        while (shards.removeIf(ShardReader::atEnd)) {
            findShards();
            shards.forEach(this::drain);
        }
    }

    private void drain(ShardReader shard) {
        for (var records = shard.next(); !records.isEmpty(); records = shard.next()) {
            records.stream()
                    .map(json::of)
                    .forEach(record -> consumers.forEach(consumer -> consumer.offer(record)));
        }
    }

    private void findShards() {
        var description =
                streams.describeStream(request -> request.streamArn(streamArn)).streamDescription();
        description.shards().stream()
                .map(Shard::shardId)
                .filter(known::add)
                .forEach(id -> shards.add(new ShardReader(streams, streamArn, id)));
    }
}
