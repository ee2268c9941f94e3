package app.zapis.message;

import app.zapis.message.When.AfterBooking;
import app.zapis.message.When.AfterEnd;
import app.zapis.message.When.AfterStart;
import app.zapis.message.When.BeforeStart;
import app.zapis.message.When.OnTheDayAt;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// Which kinds are on, and when each is due. Kinds caused by the company's own change are due at once and need no time.
///
/// @param on kinds that are on
/// @param times of the kinds that have one
public record MessageSettings(Map<MessageKind, Boolean> on, Map<MessageKind, When> times) {
    /// What a company starts with: all but feedback.
    public static final MessageSettings DEFAULT =
            new MessageSettings(
                    Map.of(MessageKind.FEEDBACK, false),
                    Map.of(
                            MessageKind.NEW, new AfterBooking(Duration.ofMinutes(5)),
                            MessageKind.CONFIRM, new BeforeStart(Duration.ofHours(24)),
                            MessageKind.UNCONFIRMED, new BeforeStart(Duration.ofHours(3)),
                            MessageKind.REMIND, new OnTheDayAt(LocalTime.of(9, 0)),
                            MessageKind.LATE, new AfterStart(Duration.ofMinutes(5)),
                            MessageKind.FEEDBACK, new AfterEnd(Duration.ofHours(2))));

    /// The maps are copied.
    public MessageSettings {
        on = Map.copyOf(on);
        times = Map.copyOf(times);
    }

    /// Whether messages of that kind are sent at all.
    public boolean isOn(MessageKind kind) {
        return on.getOrDefault(kind, true);
    }

    /// When that kind is due; nothing for one that is due at once.
    public Optional<When> findTime(MessageKind kind) {
        return Optional.ofNullable(times.get(kind));
    }
}
