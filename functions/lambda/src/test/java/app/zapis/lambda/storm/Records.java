package app.zapis.lambda.storm;

import app.zapis.booking.BookingId;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.testbed.StreamEvent;

import java.util.List;
import java.util.Map;

/// Records of the table's stream, as far as the planner reads them.
final class Records {
    private Records() {}

    /// A record that says that a booking has changed.
    static String of(BookingId booking) {
        var key = Key.booking(booking);
        var keys = Map.of("pk", Map.of("S", key.pk()), "sk", Map.of("S", key.sk()));
        return new StreamEvent(List.of(Map.of("Keys", keys, "SequenceNumber", "1"))).json();
    }
}
