package app.zapis.catalog;

import app.zapis.company.Language;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.When;
import app.zapis.message.settings.When.AfterStart;
import app.zapis.message.settings.When.BeforeStart;
import app.zapis.message.settings.When.DayBeforeAt;
import app.zapis.resource.BookingRules;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;
import app.zapis.schedule.Buffer;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a trade begins with: a type of resources, how these are usually booked, and when their clients are written to. A
/// company may rename the type, delete it, and make its own.
public enum Preset {
    /// Doctors and nurses.
    MEDICAL("Медицина", "Medical", Wording.SPECIALIST),
    /// Devices and tools.
    EQUIPMENT("Оборудование", "Equipment", Wording.THING),
    /// Others who receive clients.
    SPECIALISTS("Специалисты", "Specialists", Wording.SPECIALIST),
    /// Car rental.
    CARS("Автомобили", "Cars", Wording.THING),
    /// Meeting rooms, halls, and the like.
    ROOMS("Помещения", "Rooms", Wording.THING);

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final String russian;
    private final String english;
    private final Wording wording;

    Preset(String russian, String english, Wording wording) {
        this.russian = russian;
        this.english = english;
        this.wording = wording;
    }

    private BookingRules rules() {
        return switch (this) {
            // On the quarter, with time to write down what was found.
            case MEDICAL -> new BookingRules(30, 15, new Buffer(0, 5), 2 * HOUR, 60, 4 * HOUR);
            // With time to hand it over.
            case EQUIPMENT -> new BookingRules(HOUR, 30, new Buffer(0, 15), HOUR, 60, 2 * HOUR);
            case SPECIALISTS -> new BookingRules(HOUR, 30, Buffer.NONE, 2 * HOUR, 60, 4 * HOUR);
            // By the day, with an hour to clean the car.
            case CARS -> new BookingRules(DAY, HOUR, new Buffer(0, HOUR), 2 * HOUR, 180, DAY);
            // At once, with time to air.
            case ROOMS -> new BookingRules(HOUR, 30, new Buffer(0, 10), 0, 90, HOUR);
        };
    }

    /// When clients of its resources are written to, where that is not as for everybody.
    public MessageSettings messages() {
        return switch (this) {
            case MEDICAL, SPECIALISTS -> MessageSettings.NONE;
            case EQUIPMENT -> at(Map.of(MessageKind.LATE, new AfterStart(Duration.ofMinutes(15))));
            // Who fetches a car in the morning has to know the evening before, and may be held up
            // on the way.
            case CARS ->
                    at(
                            Map.of(
                                    MessageKind.CONFIRM, new BeforeStart(Duration.ofDays(2)),
                                    MessageKind.REMIND, new DayBeforeAt(LocalTime.of(18, 0)),
                                    MessageKind.LATE, new AfterStart(Duration.ofMinutes(30))));
            // Often booked for the same day.
            case ROOMS ->
                    at(
                            Map.of(
                                    MessageKind.REMIND, new BeforeStart(Duration.ofHours(1)),
                                    MessageKind.LATE, new AfterStart(Duration.ofMinutes(15))));
        };
    }

    private static MessageSettings at(Map<MessageKind, When> times) {
        return new MessageSettings(Map.of(), times);
    }

    /// The types of all presets, named in a language: in Russian, or else in English.
    public static List<ResourceType> types(Language language) {
        return Arrays.stream(values()).map(preset -> preset.type(language)).toList();
    }

    /// The preset of that name, which is also the id of its type.
    public static Optional<Preset> find(String name) {
        return Arrays.stream(values()).filter(preset -> preset.id().equals(name)).findFirst();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its type, named in a language: in Russian, or else in English.
    public ResourceType type(Language language) {
        return new ResourceType(
                id(), language.equals(Language.RU) ? russian : english, wording, rules());
    }
}
