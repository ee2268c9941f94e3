package app.zapis.lambda.message.settings;

import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Input;
import app.zapis.message.settings.When;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// The time at which a kind of message is due, in JSON: an object of one member, which says what it counts from.
final class WhenJson {
    private static final int MONTH = 31 * 24 * 60;
    private static final List<String> FORMS =
            List.of(
                    "afterBookingMinutes",
                    "beforeStartMinutes",
                    "afterStartMinutes",
                    "afterEndMinutes",
                    "onTheDayAt",
                    "dayBeforeAt");

    private WhenJson() {}

    static Map<String, Object> tree(When when) {
        return switch (when) {
            case When.AfterBooking(var delay) -> Map.of("afterBookingMinutes", delay.toMinutes());
            case When.BeforeStart(var lead) -> Map.of("beforeStartMinutes", lead.toMinutes());
            case When.AfterStart(var delay) -> Map.of("afterStartMinutes", delay.toMinutes());
            case When.AfterEnd(var delay) -> Map.of("afterEndMinutes", delay.toMinutes());
            case When.OnTheDayAt(var time) -> Map.of("onTheDayAt", time.toString());
            case When.DayBeforeAt(var time) -> Map.of("dayBeforeAt", time.toString());
        };
    }

    static When when(Input input) {
        var forms = FORMS.stream().filter(input::has).toList();
        input.end();
        if (forms.size() != 1) {
            throw BadInput.at(
                    input.pointer(), "must have one member of " + String.join(", ", FORMS));
        }
        var form = forms.getFirst();
        return switch (form) {
            case "onTheDayAt" -> new When.OnTheDayAt(time(input, form));
            case "dayBeforeAt" -> new When.DayBeforeAt(time(input, form));
            case "beforeStartMinutes" -> new When.BeforeStart(minutes(input, form));
            case "afterStartMinutes" -> new When.AfterStart(minutes(input, form));
            case "afterEndMinutes" -> new When.AfterEnd(minutes(input, form));
            default -> new When.AfterBooking(minutes(input, form));
        };
    }

    private static Duration minutes(Input input, String form) {
        return Duration.ofMinutes(input.numberOr(form, 0, 0, MONTH));
    }

    private static LocalTime time(Input input, String form) {
        return input.parsed(form, WhenJson::time);
    }

    private static LocalTime time(String text) {
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new IllegalArgumentException("must be a time of day like 09:00");
        }
        return LocalTime.parse(text);
    }
}
