package app.zapis.resource;

import app.zapis.company.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a new company of some trade begins with: its types of resources.
public enum Preset {
    /// A clinic.
    MEDICAL,
    /// Devices that are lent or used in place.
    EQUIPMENT,
    /// People who receive clients.
    SPECIALISTS,
    /// Car rental.
    CARS,
    /// Meeting rooms and the like.
    ROOMS;

    private List<Draft> drafts() {
        return switch (this) {
            case MEDICAL ->
                    List.of(
                            new Draft("doctor", "Врач", "Doctor", Wording.SPECIALIST, 30),
                            new Draft("nurse", "Медсестра", "Nurse", Wording.SPECIALIST, 15),
                            new Draft(
                                    "consulting-room",
                                    "Кабинет",
                                    "Consulting room",
                                    Wording.THING,
                                    30));
            case EQUIPMENT ->
                    List.of(
                            new Draft("device", "Аппарат", "Device", Wording.THING, 60),
                            new Draft("tool", "Инструмент", "Tool", Wording.THING, 120));
            case SPECIALISTS ->
                    List.of(
                            new Draft(
                                    "specialist",
                                    "Специалист",
                                    "Specialist",
                                    Wording.SPECIALIST,
                                    60),
                            new Draft("class", "Групповое занятие", "Class", Wording.THING, 60));
            case CARS -> List.of(new Draft("car", "Автомобиль", "Car", Wording.THING, 120));
            case ROOMS ->
                    List.of(
                            new Draft("room", "Помещение", "Room", Wording.THING, 60),
                            new Draft(
                                    "meeting-room",
                                    "Переговорная",
                                    "Meeting room",
                                    Wording.THING,
                                    60));
        };
    }

    private record Draft(
            String id, String russian, String english, Wording wording, int durationMinutes) {}

    /// The word for it in JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The preset of that word.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Preset of(String word) {
        return Arrays.stream(values())
                .filter(preset -> preset.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "must be one of "
                                        + Arrays.stream(values()).map(Preset::word).toList()));
    }

    /// Its types, named in a language.
    public List<ResourceType> types(Language language) {
        return drafts().stream()
                .map(draft ->
                        new ResourceType(
                                draft.id(),
                                language.equals(Language.RU) ? draft.russian() : draft.english(),
                                draft.wording()))
                .toList();
    }

    /// How long a booking of a type from a preset usually is, in minutes; nothing for a company's own type.
    public static Optional<Integer> findDuration(String type) {
        return Arrays.stream(values())
                .flatMap(preset -> preset.drafts().stream())
                .filter(draft -> draft.id().equals(type))
                .map(Draft::durationMinutes)
                .findFirst();
    }
}
