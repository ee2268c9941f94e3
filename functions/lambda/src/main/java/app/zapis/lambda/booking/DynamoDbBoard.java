package app.zapis.lambda.booking;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.client.Phone;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.resource.ResourceId;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The lists of bookings in the partitions of resources and clients.
public final class DynamoDbBoard implements Board {
    /// No booking is longer, so none that overlaps a stretch begins earlier than this before it.
    public static final Duration LONGEST_BOOKING = Duration.ofDays(25);

    private final Table table;

    /// @param table holds them
    public DynamoDbBoard(Table table) {
        this.table = table;
    }

    @Override
    public List<Booking> of(ResourceId resource, Instant from, Instant to) {
        var query =
                QueryRequest.builder()
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                        .filterExpression("#end > :begin")
                        .expressionAttributeNames(Map.of("#end", "end"))
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk",
                                                AttributeValue.fromS(
                                                        Key.resourcePartition(resource)),
                                        ":from", start(from.minus(LONGEST_BOOKING)),
                                        ":to", start(to),
                                        ":begin", AttributeValue.fromS(Stored.text(from))));
        return table.query(query).map(BookingItem::booking).toList();
    }

    private static AttributeValue start(Instant start) {
        return AttributeValue.fromS(Key.BOOKING_PREFIX + Stored.text(start));
    }

    @Override
    public List<Booking> of(Phone phone, Instant from, Instant to) {
        var query =
                QueryRequest.builder()
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", AttributeValue.fromS(Key.client(phone).pk()),
                                        ":from", start(from),
                                        ":to", start(to)));
        return table.query(query).map(BookingItem::booking).toList();
    }

    @Override
    public List<Booking> of(Phone phone) {
        return table.query(Table.partition(Key.client(phone).pk(), Key.BOOKING_PREFIX))
                .map(BookingItem::booking)
                .toList();
    }
}
