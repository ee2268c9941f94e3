package app.zapis.lambda.booking;

import static app.zapis.lambda.table.SideBySide.result;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.BookingRequest;
import app.zapis.booking.Fingerprint;
import app.zapis.booking.Reception;
import app.zapis.booking.Ticket;
import app.zapis.client.Phone;
import app.zapis.lambda.table.Counter;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.SideBySide;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Table.Consistency;
import app.zapis.limit.Caller;
import app.zapis.limit.Count;
import app.zapis.limit.Counted;
import app.zapis.limit.Counts;
import app.zapis.resource.SettingsSource;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts of requests in the table: one item for each address, or for all, and day, with a counter for the day and one for
/// each hour; and [AskedBookings] for each phone and day.
///
/// A counter is added to without a condition, and answers with what it is then. That is the guard: whoever is told more
/// than the limit is not let in, and no two are told the same. A condition would need the limit, which is read at the
/// same time.
public final class DynamoDbReception implements Reception {
    /// Behind all keys that begin with [Key#BOOKING_PREFIX] and a time.
    private static final String NO_MORE_BOOKINGS = Key.BOOKING_PREFIX + "~";

    private static final String DAY = "day";

    /// So many items may be asked for in one request.
    private static final int MOST_ITEMS = 100;

    private final Table table;
    private final SettingsSource source;

    /// @param table holds the counts
    public DynamoDbReception(Table table, SettingsSource source) {
        this.table = table;
        this.source = source;
    }

    @Override
    public Arrival receive(Ticket ticket, BookingRequest request, Caller caller) {
        try (var requests = new SideBySide()) {
            var settings = requests.start(() -> source.read(request.resources()));
            var address = requests.start(() -> add(1, Counted.ADDRESS, caller));
            var asked = requests.start(() -> asked(caller).add(ticket));
            var stack = requests.start(() -> add(1, Counted.STACK, caller));
            var coming = requests.start(() -> coming(caller));
            var earlier = requests.start(() -> earlier(request, caller.phone()));
            var today = result(asked);
            return new Arrival(
                    result(settings),
                    new Counts(result(address), today.size(), result(stack)),
                    hasToConfirm(ticket.booking(), today, result(coming), caller),
                    result(earlier));
        }
    }

    @Override
    public void takeBack(Set<Counted> counted, Ticket ticket, Caller caller) {
        try (var requests = new SideBySide()) {
            counted.stream()
                    .map(what -> requests.start(() -> takeBack(what, ticket, caller)))
                    .toList()
                    .forEach(SideBySide::result);
        }
    }

    private Counted takeBack(Counted what, Ticket ticket, Caller caller) {
        switch (what) {
            case ADDRESS, STACK -> {
                var _ = add(-1, what, caller);
            }
            case PHONE -> asked(caller).takeBack(ticket);
        }
        return what;
    }

    private Count add(int change, Counted what, Caller caller) {
        var window = caller.window();
        var hour = "h" + window.hour();
        var counts =
                new Counter(table, key(what, caller), window.dayEnd())
                        .add(change, List.of(DAY, hour));
        return new Count(counts.of(hour), counts.of(DAY));
    }

    private AskedBookings asked(Caller caller) {
        return new AskedBookings(table, key(Counted.PHONE, caller), caller.window().dayEnd());
    }

    /// Neither a phone nor an address is stored, and each has another name on each day: enough for counting.
    private static Key key(Counted what, Caller caller) {
        var day = caller.window().day();
        var who =
                switch (what) {
                    case ADDRESS -> Fingerprint.of(day.toString(), caller.address().network());
                    case PHONE -> Fingerprint.of(day.toString(), caller.phone().e164());
                    case STACK -> "all";
                };
        return Key.limit(what, who, day);
    }

    /// The planner lists bookings a moment after they were made, and what becomes of them. So where it matters, today's
    /// are read as they are now, but for those that are listed as answered.
    private boolean hasToConfirm(
            BookingId booking, Set<BookingId> today, List<Booking> listed, Caller caller) {
        var open =
                listed.stream()
                        .filter(one -> Reception.isUnanswered(one, caller))
                        .map(Booking::id)
                        .collect(Collectors.toSet());
        var doubtful = new HashSet<>(today);
        listed.stream().map(Booking::id).filter(id -> !open.contains(id)).forEach(doubtful::remove);
        doubtful.remove(booking);
        open.removeAll(today);
        return open.size() + doubtful.size() >= MOST_UNANSWERED
                && open.size() + unanswered(doubtful, caller) >= MOST_UNANSWERED;
    }

    private long unanswered(Set<BookingId> bookings, Caller caller) {
        var keys = bookings.stream().limit(MOST_ITEMS).map(Key::booking).toList();
        return table.findAll(keys, Consistency.STRONG).stream()
                .map(BookingItem::booking)
                .filter(booking -> Reception.isUnanswered(booking, caller))
                .count();
    }

    private List<Booking> coming(Caller caller) {
        var query =
                QueryRequest.builder()
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :now AND :end")
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", text(Key.client(caller.phone()).pk()),
                                        ":now", text(Key.BOOKING_PREFIX + Stored.text(caller.at())),
                                        ":end", text(NO_MORE_BOOKINGS)));
        return table.query(query).map(BookingItem::booking).toList();
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
