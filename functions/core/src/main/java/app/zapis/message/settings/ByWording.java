package app.zapis.message.settings;

import app.zapis.company.Language;
import app.zapis.resource.Wording;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// Settings of messages, apart for people and for things.
///
/// @param specialist for resources that receive clients
/// @param thing for rooms, cars, devices
public record ByWording(MessageSettings specialist, MessageSettings thing) {
    /// Nothing is said.
    public static final ByWording NONE = new ByWording(MessageSettings.NONE, MessageSettings.NONE);

    /// What holds where nobody has said anything, texts and all.
    public static ByWording builtIn(Wordbook words) {
        return new ByWording(builtIn(words, Wording.SPECIALIST), builtIn(words, Wording.THING));
    }

    private static MessageSettings builtIn(Wordbook words, Wording wording) {
        return MessageSettings.DEFAULT.withTexts(
                Arrays.stream(MessageKind.values())
                        .filter(MessageKind::toClient)
                        .collect(
                                Collectors.toMap(
                                        kind -> kind, kind -> texts(words, kind, wording))));
    }

    private static Map<Language, String> texts(Wordbook words, MessageKind kind, Wording wording) {
        return words.languages().stream()
                .collect(
                        Collectors.toMap(
                                language -> language,
                                language -> words.builtIn(kind, wording, language)));
    }

    /// Those of a wording.
    public MessageSettings of(Wording wording) {
        return switch (wording) {
            case SPECIALIST -> specialist;
            case THING -> thing;
        };
    }

    /// These settings, and those of the level above for what is not said here.
    public ByWording over(ByWording above) {
        return new ByWording(specialist.over(above.specialist), thing.over(above.thing));
    }

    /// These settings without what the level above says as well.
    public ByWording minus(ByWording above) {
        return new ByWording(specialist.minus(above.specialist), thing.minus(above.thing));
    }
}
