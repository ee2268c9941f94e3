package app.zapis.message.settings;

import app.zapis.message.settings.When.AfterBooking;
import app.zapis.message.settings.When.AfterEnd;
import app.zapis.message.settings.When.AfterStart;
import app.zapis.message.settings.When.BeforeStart;
import app.zapis.message.settings.When.DayBeforeAt;
import app.zapis.message.settings.When.OnTheDayAt;

import java.time.Duration;
import java.util.Optional;

/// Which times make sense for which kind.
final class AllowedTimes {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration SHORTEST_LEAD = Duration.ofMinutes(5);

    /// Nobody wants to be asked for feedback later than that.
    private static final Duration FEEDBACK = Duration.ofDays(2);

    private AllowedTimes() {}

    /// What is wrong with a time for a kind.
    static Optional<String> findFault(MessageKind kind, When when) {
        return switch (kind) {
            case NEW -> after(when instanceof AfterBooking, "booking", when, WEEK);
            case CONFIRM -> before(kind, when, MONTH);
            case UNCONFIRMED, REMIND -> before(kind, when, WEEK);
            case LATE -> after(when instanceof AfterStart, "the start", when, DAY);
            case FEEDBACK -> after(when instanceof AfterEnd, "the end", when, FEEDBACK);
            case MOVED, CANCELLED -> Optional.of("is sent at once and has no time");
        };
    }

    private static Optional<String> after(boolean fits, String what, When when, Duration most) {
        return fits && length(when).compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of("must be 0 to " + most.toMinutes() + " minutes after " + what);
    }

    private static Optional<String> before(MessageKind kind, When when, Duration most) {
        var fits =
                switch (when) {
                    case OnTheDayAt _, DayBeforeAt _ -> true;
                    case BeforeStart(var lead) ->
                            lead.compareTo(SHORTEST_LEAD) >= 0 && lead.compareTo(most) <= 0;
                    case AfterBooking(var delay) ->
                            kind == MessageKind.CONFIRM && delay.compareTo(WEEK) <= 0;
                    case AfterStart _, AfterEnd _ -> false;
                };
        return fits
                ? Optional.empty()
                : Optional.of(
                        "must be a clock time on the day or the day before, or 5 to "
                                + most.toMinutes()
                                + " minutes before the start"
                                + (kind == MessageKind.CONFIRM
                                        ? ", or 0 to " + WEEK.toMinutes() + " after booking"
                                        : ""));
    }

    private static Duration length(When when) {
        return switch (when) {
            case AfterBooking(var delay) -> delay;
            case BeforeStart(var lead) -> lead;
            case AfterStart(var delay) -> delay;
            case AfterEnd(var delay) -> delay;
            case OnTheDayAt _, DayBeforeAt _ -> Duration.ZERO;
        };
    }
}
