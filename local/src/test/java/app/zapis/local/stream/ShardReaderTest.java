package app.zapis.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

import java.util.List;

class ShardReaderTest {
    private static final List<Record> RECORDS =
            List.of(Record.builder().dynamodb(change -> change.sequenceNumber("7")).build());

    /// A shard whose first iterators have expired.
    private static final class Shard implements DynamoDbStreamsClient {
        private final int expired;
        private int given;

        Shard(int expired) {
            this.expired = expired;
        }

        @Override
        public GetShardIteratorResponse getShardIterator(GetShardIteratorRequest request) {
            given++;
            return GetShardIteratorResponse.builder().shardIterator("iterator " + given).build();
        }

        @Override
        public GetRecordsResponse getRecords(GetRecordsRequest request) {
            if (given <= expired) {
                throw DynamoDbException.builder().statusCode(400).build();
            }
            return GetRecordsResponse.builder().records(RECORDS).nextShardIterator("next").build();
        }

        @Override
        public String serviceName() {
            return "streams";
        }

        @Override
        public void close() {}
    }

    @Test
    void goesOnWhenItsIteratorHasExpired() {
        var reader = new ShardReader(new Shard(1), "stream", "shard");

        assertEquals(RECORDS, reader.next());
    }

    @Test
    void givesUpWhenANewIteratorDoesNotHelp() {
        var reader = new ShardReader(new Shard(2), "stream", "shard");

        assertThrows(DynamoDbException.class, reader::next);
    }
}
