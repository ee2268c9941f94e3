package app.zapis.resource;

import app.zapis.company.Company;
import app.zapis.schedule.Buffer;

import java.time.ZoneId;

/// What holds for a resource where nothing else is said of it.
///
/// @param zone its company's
/// @param wording its type's
/// @param rules its type's
public record ResourceDefaults(ZoneId zone, Wording wording, BookingRules rules) {
    /// Those of a resource of no known type.
    public static final ResourceDefaults INITIAL =
            new ResourceDefaults(
                    Company.UNNAMED.zone(), Wording.THING, BookingRules.every(60, Buffer.NONE));

    /// Those of a type's resources in a company's zone.
    public static ResourceDefaults of(ResourceType type, ZoneId zone) {
        return new ResourceDefaults(zone, type.wording(), type.rules());
    }
}
