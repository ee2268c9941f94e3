package app.zapis.local.stream;

import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
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

    private List<Record> read(String from) {
        try {
            var answer =
                    streams.getRecords(GetRecordsRequest.builder().shardIterator(from).build());
            iterator = Optional.ofNullable(answer.nextShardIterator());
            if (!answer.records().isEmpty()) {
                position.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                        .sequenceNumber(answer.records().getLast().dynamodb().sequenceNumber());
            }
            return answer.records();
        } catch (ExpiredIteratorException unusedForTooLong) {
            iterator = iterator();
            return next();
        }
    }

    private Optional<String> iterator() {
        return Optional.of(streams.getShardIterator(position.build()).shardIterator());
    }
}
