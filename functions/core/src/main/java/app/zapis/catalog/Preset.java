package app.zapis.catalog;

import app.zapis.company.Language;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The types of resources that a new company begins with; it may rename them, delete them, and make its own.
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

    private final String russian;
    private final String english;
    private final Wording wording;

    Preset(String russian, String english, Wording wording) {
        this.russian = russian;
        this.english = english;
        this.wording = wording;
    }

    /// All types, named in a language: in Russian, or else in English.
    public static List<ResourceType> types(Language language) {
        return Arrays.stream(values()).map(preset -> preset.type(language)).toList();
    }

    private ResourceType type(Language language) {
        return new ResourceType(
                name().toLowerCase(Locale.ROOT),
                language.equals(Language.RU) ? russian : english,
                wording);
    }
}
