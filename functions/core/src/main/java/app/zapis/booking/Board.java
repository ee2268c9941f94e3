package app.zapis.booking;

import app.zapis.client.Phone;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.List;

/// Lists of bookings. A status in them may be a moment old.
public interface Board {
    /// The live bookings of a resource that overlap a stretch of time, by start. One request to the table for a week.
    List<Booking> of(ResourceId resource, Instant from, Instant to);

    /// The bookings of a client that start in a stretch of time, by start, cancelled ones too.
    ///
    /// @param to not itself in the stretch
    List<Booking> of(Phone phone, Instant from, Instant to);

    /// All bookings of a client, by start, cancelled ones too.
    List<Booking> of(Phone phone);
}
