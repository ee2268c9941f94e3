package app.zapis.message.settings;

import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.resource.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that rules the messages of some resources, as it was when it was read.
///
/// @param settings the company and the resources
/// @param company what is set for the company
/// @param types what is set for types, by their ids
/// @param resources what is set for the resources
public record MessageRules(
        Settings settings,
        ByWording company,
        Map<String, MessageSettings> types,
        Map<ResourceId, MessageSettings> resources) {
    /// The maps are copied.
    public MessageRules {
        types = Map.copyOf(types);
        resources = Map.copyOf(resources);
    }

    /// Rules of which nothing is set: those that a company starts with.
    public static MessageRules ofNothingSet(Settings settings) {
        return new MessageRules(settings, ByWording.NONE, Map.of(), Map.of());
    }

    /// What holds for a booking: the settings of its first resource, of that one's type, of the company, and those that
    /// a company starts with. The nearest that says something is followed.
    ///
    /// @param booked the booking's resources
    public MessageSettings of(List<ResourceId> booked) {
        var first = booked.getFirst();
        var label = settings.find(first).map(Resource::label);
        var ofType =
                label.map(Resource.Label::type)
                        .flatMap(type -> Optional.ofNullable(types.get(type)))
                        .orElse(MessageSettings.NONE);
        var wording = label.map(Resource.Label::wording).orElse(Wording.THING);
        return resources
                .getOrDefault(first, MessageSettings.NONE)
                .over(ofType)
                .over(company.of(wording))
                .over(MessageSettings.DEFAULT);
    }
}
