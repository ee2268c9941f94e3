package app.zapis.booking;

import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;

/// What a booking holds of one resource.
///
/// @param name the resource's name when it was claimed
/// @param footprint the claimed quanta, which later changes of the resource's buffers do not touch
public record Claim(ResourceId resource, String name, Footprint footprint) {
    /// The claim that `interval` makes on `resource`.
    public static Claim on(Resource resource, Interval interval) {
        return new Claim(
                resource.id(), resource.name(), Footprint.of(interval, resource.rules().buffer()));
    }

    /// The claim that `interval` makes on the same resource as it is now, under the name that it had.
    Claim again(Resource now, Interval interval) {
        return new Claim(resource, name, Footprint.of(interval, now.rules().buffer()));
    }

    /// Whether both hold some quantum of the same resource.
    boolean overlaps(Claim other) {
        return resource.equals(other.resource) && footprint.overlaps(other.footprint);
    }
}
