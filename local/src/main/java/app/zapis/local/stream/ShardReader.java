package app.zapis.local.stream;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

import java.util.List;
import java.util.Optional;

/// Reads one shard of a stream from its first record on.
final class ShardReader {
    private final DynamoDbStreamsClient streams;
    private final GetShardIteratorRequest.Builder position;
    private Optional<String> iterator;

    ShardReader(DynamoDbStreamsClient streams, String streamArn, String shardId) {
        this.streams = streams;
        this.position =
                GetShardIteratorRequest.builder()
                        .streamArn(streamArn)
                        .shardId(shardId)
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON);
        this.iterator = iterator();
    }

    /// Whether the shard will have no more records.
    boolean atEnd() {
        return iterator.isEmpty();
    }

    /// The records that came since the last time; none if there are none yet or no more.
    List<Record> next() {
        return iterator.map(this::read).orElse(List.of());
    }

    /// An iterator that was not used for a quarter of an hour has expired, which the embedded table says by a nameless
    /// exception: whatever it complains of, it gets one more try from where the last records ended.
    private List<Record> read(String from) {
        try {
            return readOnce(from);
        } catch (DynamoDbException expired) {
            iterator = iterator();
            return iterator.map(this::readOnce).orElse(List.of());
        }
    }

    private List<Record> readOnce(String from) {
        var answer = streams.getRecords(GetRecordsRequest.builder().shardIterator(from).build());
        iterator = Optional.ofNullable(answer.nextShardIterator());
        if (!answer.records().isEmpty()) {
            position.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                    .sequenceNumber(answer.records().getLast().dynamodb().sequenceNumber());
        }
        return answer.records();
    }

    private Optional<String> iterator() {
        return Optional.of(streams.getShardIterator(position.build()).shardIterator());
    }
}
