package app.zapis.lambda.booking;

import static app.zapis.lambda.table.SideBySide.result;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingRequest;
import app.zapis.booking.Fingerprint;
import app.zapis.booking.Reception;
import app.zapis.client.Phone;
import app.zapis.lambda.table.Counter;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.SideBySide;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.limit.Caller;
import app.zapis.limit.Count;
import app.zapis.limit.Counted;
import app.zapis.limit.Counts;
import app.zapis.resource.SettingsSource;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts of requests in the table: one item for each caller and day, with a counter for the day and one for each hour.
///
/// A counter is added to without a condition, and answers with what it is then. That is the guard: whoever is told more
/// than the limit is not let in, and no two are told the same. A condition would need the limit, which is read at the
/// same time.
public final class DynamoDbReception implements Reception {
    /// Behind all keys that begin with [Key#BOOKING_PREFIX] and a time.
    private static final String NO_MORE_BOOKINGS = Key.BOOKING_PREFIX + "~";

    private static final String DAY = "day";

    private final Table table;
    private final SettingsSource source;

    /// @param table holds the counts
    public DynamoDbReception(Table table, SettingsSource source) {
        this.table = table;
        this.source = source;
    }

    @Override
    public Arrival receive(BookingRequest request, Caller caller) {
        try (var requests = new SideBySide()) {
            var settings = requests.start(() -> source.read(request.resources()));
            var address = requests.start(() -> add(1, Counted.ADDRESS, caller));
            var phone = requests.start(() -> add(1, Counted.PHONE, caller));
            var stack = requests.start(() -> add(1, Counted.STACK, caller));
            var unanswered = requests.start(() -> unanswered(caller));
            var earlier = requests.start(() -> earlier(request, caller.phone()));
            var counts = new Counts(result(address), result(phone), result(stack));
            return new Arrival(result(settings), counts, result(unanswered), result(earlier));
        }
    }

    @Override
    public void takeBack(Set<Counted> counted, Caller caller) {
        try (var requests = new SideBySide()) {
            counted.stream()
                    .map(what -> requests.start(() -> add(-1, what, caller)))
                    .toList()
                    .forEach(SideBySide::result);
        }
    }

    private Count add(int change, Counted what, Caller caller) {
        var window = caller.window();
        var hour = "h" + window.hour();
        var key = Key.limit(what, who(what, caller), window.day());
        var counts = new Counter(table, key, window.dayEnd()).add(change, List.of(DAY, hour));
        return new Count(counts.of(hour), counts.of(DAY));
    }

    /// Neither a phone nor an address is stored, and each has another name on each day: enough for counting.
    private static String who(Counted what, Caller caller) {
        var day = caller.window().day().toString();
        return switch (what) {
            case ADDRESS -> Fingerprint.of(day, caller.address().network());
            case PHONE -> Fingerprint.of(day, caller.phone().e164());
            case STACK -> "all";
        };
    }

    private int unanswered(Caller caller) {
        var query =
                QueryRequest.builder()
                        .tableName(table.name())
                        .select(Select.COUNT)
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :now AND :end")
                        .filterExpression("#status = :booked AND createdBy = :client")
                        .expressionAttributeNames(Map.of("#status", "status"))
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", text(Key.client(caller.phone()).pk()),
                                        ":now", text(Key.BOOKING_PREFIX + Stored.text(caller.at())),
                                        ":end", text(NO_MORE_BOOKINGS),
                                        ":booked", text("booked"),
                                        ":client", text("client")))
                        .build();
        return table.client().queryPaginator(query).stream().mapToInt(QueryResponse::count).sum();
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    private List<Booking> earlier(BookingRequest request, Phone phone) {
        return request
                .findId(phone)
                .flatMap(id -> table.find(Key.booking(id)))
                .map(BookingItem::booking)
                .stream()
                .toList();
    }
}
