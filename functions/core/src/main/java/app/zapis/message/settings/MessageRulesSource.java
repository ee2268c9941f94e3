package app.zapis.message.settings;

import app.zapis.resource.ResourceId;

import java.util.List;

/// Where the rules for messages are read.
public interface MessageRulesSource {
    /// The rules for bookings of these resources as they are now, not a moment ago, in one trip.
    MessageRules rules(List<ResourceId> resources);
}
