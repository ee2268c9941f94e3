package app.zapis.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.catalog.Preset;
import app.zapis.message.settings.When.AfterBooking;
import app.zapis.message.settings.When.AfterEnd;
import app.zapis.message.settings.When.AfterStart;
import app.zapis.message.settings.When.BeforeStart;
import app.zapis.message.settings.When.DayBeforeAt;
import app.zapis.message.settings.When.OnTheDayAt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Which forms of time go with which kind, and how far.
class AllowedTimesTest {
    private static When when(String form, int minutes) {
        var length = Duration.ofMinutes(minutes);
        return switch (form) {
            case "booking" -> new AfterBooking(length);
            case "before" -> new BeforeStart(length);
            case "start" -> new AfterStart(length);
            case "end" -> new AfterEnd(length);
            case "day" -> new OnTheDayAt(LocalTime.of(9, 0));
            default -> new DayBeforeAt(LocalTime.of(18, 0));
        };
    }

    /// What a preset says may also be saved by hand.
    @ParameterizedTest
    @EnumSource
    void allowTheTimesOfEachPreset(Preset preset) {
        var faults =
                preset.messages().times().entrySet().stream()
                        .flatMap(time ->
                                AllowedTimes.findFault(time.getKey(), time.getValue()).stream())
                        .toList();

        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({
        "booking, 0, NEW CONFIRM",
        "booking, 10080, NEW CONFIRM",
        "booking, 10081, ''",
        "before, 4, ''",
        "before, 5, CONFIRM UNCONFIRMED REMIND",
        "before, 10080, CONFIRM UNCONFIRMED REMIND",
        "before, 10081, CONFIRM",
        "before, 43200, CONFIRM",
        "before, 43201, ''",
        "start, 0, LATE",
        "start, 1440, LATE",
        "start, 1441, ''",
        "end, 0, FEEDBACK",
        "end, 2880, FEEDBACK",
        "end, 2881, ''",
        "day, 0, CONFIRM UNCONFIRMED REMIND",
        "day before, 0, CONFIRM UNCONFIRMED REMIND",
    })
    void goWith(String form, int minutes, String kinds) {
        var allowed =
                Arrays.stream(MessageKind.values())
                        .filter(kind -> AllowedTimes.findFault(kind, when(form, minutes)).isEmpty())
                        .map(Enum::name)
                        .collect(Collectors.joining(" "));

        assertEquals(kinds, allowed);
    }
}
