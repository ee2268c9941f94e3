package app.zapis.lambda.storm;

import app.zapis.booking.Booking;
import app.zapis.lambda.testbed.TableAudit;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// Looks for places that hold more bookings than their resource takes. Bookings that staff put onto taken time do not
/// count, and what a larger capacity let in before may stay.
final class CapacityWatch {
    private Map<String, Long> before = Map.of();

    /// What is wrong now.
    ///
    /// @param most the largest capacity of a resource since the last look
    List<String> complaints(List<Booking> bookings, ToLongFunction<String> most) {
        var now = TableAudit.claims(bookings.stream().filter(booking -> !booking.overbooked()));
        var complaints =
                now.entrySet().stream()
                        .filter(place -> place.getValue() > allowed(place.getKey(), most))
                        .map(place -> place + " is more than it takes")
                        .toList();
        before = now;
        return complaints;
    }

    private long allowed(String place, ToLongFunction<String> most) {
        var resource = place.substring(0, place.indexOf(' '));
        return Math.max(before.getOrDefault(place, 0L), most.applyAsLong(resource));
    }
}
