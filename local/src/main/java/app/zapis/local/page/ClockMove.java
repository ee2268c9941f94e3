package app.zapis.local.page;

import app.zapis.local.json.Json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What somebody wants of the clock.
sealed interface ClockMove {
    /// How far it goes in one move, for every five minutes of it something is due.
    Duration LONGEST = Duration.ofDays(366);

    /// It is to be moved.
    ///
    /// @param target from the moment now to the one wanted
    record To(UnaryOperator<Instant> target) implements ClockMove {}

    /// That makes no sense.
    record Refused(String why) implements ClockMove {}

    /// Reads `{"now":…}` or `{"advance":…}`.
    ///
    /// @param now the clock's time, from which it only goes forward
    static ClockMove read(String body, Instant now) {
        try {
            return Json.findObject(body)
                    .filter(object -> object.size() == 1)
                    .flatMap(ClockMove::target)
                    .map(target -> checked(target, now))
                    .orElseGet(() ->
                            new Refused(
                                    "Send {\"now\":\"2026-11-25T09:00:00+03:00\"}"
                                            + " or {\"advance\":\"PT24H\"}."));
        } catch (DateTimeException | ArithmeticException notTime) {
            return new Refused(String.valueOf(notTime.getMessage()));
        }
    }

    private static Optional<UnaryOperator<Instant>> target(Map<String, Object> object) {
        var moment = Json.findText(object, "now").map(OffsetDateTime::parse);
        var amount = Json.findText(object, "advance").map(ClockMove::amount);
        return moment.<UnaryOperator<Instant>>map(time -> _ -> time.toInstant())
                .or(() ->
                        amount.map(by -> now -> now.atOffset(ZoneOffset.UTC).plus(by).toInstant()));
    }

    private static TemporalAmount amount(String text) {
        return text.contains("T") ? Duration.parse(text) : Period.parse(text);
    }

    private static ClockMove checked(UnaryOperator<Instant> target, Instant now) {
        var wanted = target.apply(now);
        if (wanted.isBefore(now)) {
            return new Refused("It is already " + now + "; the clock only goes forward.");
        }
        if (wanted.isAfter(now.plus(LONGEST))) {
            return new Refused("Move it by at most " + LONGEST.toDays() + " days at once.");
        }
        return new To(target);
    }
}
