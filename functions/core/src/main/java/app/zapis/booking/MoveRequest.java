package app.zapis.booking;

import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.List;

/// Where an employee moves a booking.
///
/// @param resources none for those it has
/// @param durationMinutes a multiple of 5, or [BookingRequest#USUAL] for as long as it is
/// @param overbook whether taken time may be taken once more, on purpose
public record MoveRequest(
        Instant start, List<ResourceId> resources, int durationMinutes, boolean overbook) {
    /// The list is copied.
    public MoveRequest {
        resources = List.copyOf(resources);
    }
}
