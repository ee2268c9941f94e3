package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.LastMove.Moved;
import app.zapis.company.QuietHours;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// When a kind of message is due for a booking, quiet hours considered.
final class DueTime {
    /// An SMS that comes later than this before the start comes too late to be of use.
    private static final Duration USEFUL_LEAD = Duration.ofHours(1);

    /// How long an SMS keeps others away.
    static final Duration RECENT = Duration.ofHours(2);

    private static final Duration ANSWER = Duration.ofMinutes(30);

    private final History history;
    private final Booking booking;
    private final MessageSettings settings;
    private final QuietHours quietHours;
    private final ZoneId zone;

    DueTime(History history, MessageSettings settings, QuietHours quietHours) {
        this.history = history;
        this.booking = history.booking();
        this.settings = settings;
        this.quietHours = quietHours;
        this.zone = booking.visit().zone();
    }

    /// The moment at which the settings want it, whatever the hour.
    Instant wanted(MessageKind kind) {
        var cause = Cause.of(booking).at();
        var time = settings.findTime(kind).map(when -> when.of(booking)).orElse(cause);
        return switch (kind) {
            case CONFIRM -> later(cause, beforeTheStart(time));
            case REMIND -> beforeTheStart(time);
            case UNCONFIRMED -> afterTheLastQuestion(beforeTheStart(time));
            case MOVED -> booking.lastMove() instanceof Moved move ? told(move) : time;
            case NEW, LATE, CANCELLED, FEEDBACK -> time;
        };
    }

    /// In the last minute before the night it cannot wait for another move.
    private Instant told(Moved move) {
        var time = move.tellAt(booking.start());
        boolean nightFalls =
                quietHours.contains(time, zone) && !quietHours.contains(move.at(), zone);
        return nightFalls ? move.at() : time;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// A visit that begins before the time of reminders is reminded of before the night, not after it has begun.
    private Instant beforeTheStart(Instant time) {
        return time.isBefore(booking.start())
                ? time
                : quietHours.lastMinuteBefore(booking.start(), zone);
    }

    /// Nobody is told that a client does not answer while he is still being asked.
    private Instant afterTheLastQuestion(Instant time) {
        return IntStream.rangeClosed(1, settings.repeat(MessageKind.CONFIRM).times())
                .mapToObj(repetition -> planned(MessageKind.CONFIRM, repetition))
                .flatMap(Optional::stream)
                .filter(due -> settings.isOn(MessageKind.CONFIRM) && !tooLateToRepeat(due))
                .filter(due -> !nearTheReminder(due))
                .map(due -> later(time, due.plus(ANSWER)))
                .max(Comparator.naturalOrder())
                .orElse(time);
    }

    /// Whether a repetition at `moment` would come too late to be of use.
    boolean tooLateToRepeat(Instant moment) {
        return moment.isAfter(booking.start().minus(USEFUL_LEAD));
    }

    /// Whether the reminder, which has the link too, goes out at about that moment.
    boolean nearTheReminder(Instant moment) {
        return settings.isOn(MessageKind.REMIND)
                && !Cause.ofTime(booking).at().isAfter(wanted(MessageKind.REMIND))
                && planned(MessageKind.REMIND)
                        .filter(due -> Duration.between(due, moment).abs().compareTo(RECENT) < 0)
                        .isPresent();
    }

    /// When it is due, if there is a time for it.
    Optional<Instant> planned(MessageKind kind) {
        return placed(kind, wanted(kind));
    }

    /// The moment at which a repetition is wanted: some time after the one before.
    ///
    /// @param repetition 0 for the message itself
    Instant wanted(MessageKind kind, int repetition) {
        if (repetition == 0) {
            return wanted(kind);
        }
        return planned(kind, repetition - 1)
                .orElseGet(() -> wanted(kind, repetition - 1))
                .plus(settings.repeat(kind).every());
    }

    /// When a repetition is due, if there is a time for it: quiet hours put it off, but never forward.
    ///
    /// @param repetition 0 for the message itself
    Optional<Instant> planned(MessageKind kind, int repetition) {
        var wanted = wanted(kind, repetition);
        return placed(kind, wanted).filter(placed -> repetition == 0 || !placed.isBefore(wanted));
    }

    /// Where `wanted` comes to lie.
    ///
    /// @param wanted in or out of the quiet hours
    /// @return nothing if there is no time for it before the quiet hours end
    Optional<Instant> placed(MessageKind kind, Instant wanted) {
        if (!kind.toClient()
                || !quietHours.contains(wanted, zone)
                || Cause.of(booking).ownAndFresh(wanted)) {
            return Optional.of(wanted);
        }
        var end = quietHours.endAfter(wanted, zone);
        if (kind == MessageKind.FEEDBACK || !end.isAfter(comesFor(kind).minus(USEFUL_LEAD))) {
            return Optional.of(end);
        }
        return Optional.of(quietHours.lastMinuteBefore(wanted, zone))
                .filter(before -> before.isAfter(earliest(kind)));
    }

    /// The start before which the client has to read it.
    private Instant comesFor(MessageKind kind) {
        return switch (kind) {
            case MOVED, CANCELLED -> history.firstStart();
            case NEW, CONFIRM, UNCONFIRMED, REMIND, LATE, FEEDBACK -> booking.start();
        };
    }

    private Instant earliest(MessageKind kind) {
        var cause = Cause.of(booking).at();
        return kind == MessageKind.LATE && booking.start().isAfter(cause) ? booking.start() : cause;
    }
}
