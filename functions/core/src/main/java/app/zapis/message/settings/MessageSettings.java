package app.zapis.message.settings;

import app.zapis.company.Language;
import app.zapis.message.settings.When.AfterBooking;
import app.zapis.message.settings.When.AfterEnd;
import app.zapis.message.settings.When.AfterStart;
import app.zapis.message.settings.When.BeforeStart;
import app.zapis.message.settings.When.OnTheDayAt;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is set of the kinds of messages at one level, or at several of them together. What is not said here, the level
/// above says. Kinds caused by the company's own change are due at once and need no time.
///
/// @param on whether a kind is sent at all
/// @param times when a kind is due
/// @param texts the template of a kind by its language
/// @param repeats how a kind is repeated while it is not answered
public record MessageSettings(
        Map<MessageKind, Boolean> on,
        Map<MessageKind, When> times,
        Map<MessageKind, Map<Language, String>> texts,
        Map<MessageKind, Repeat> repeats) {
    /// Nothing is said.
    public static final MessageSettings NONE = new MessageSettings(Map.of(), Map.of());

    /// What a company starts with: all but feedback.
    public static final MessageSettings DEFAULT =
            new MessageSettings(
                    allButFeedback(),
                    Map.of(
                            MessageKind.NEW, new AfterBooking(Duration.ofMinutes(5)),
                            MessageKind.CONFIRM, new BeforeStart(Duration.ofHours(24)),
                            MessageKind.UNCONFIRMED, new BeforeStart(Duration.ofHours(3)),
                            MessageKind.REMIND, new OnTheDayAt(LocalTime.of(9, 0)),
                            MessageKind.LATE, new AfterStart(Duration.ofMinutes(5)),
                            MessageKind.FEEDBACK, new AfterEnd(Duration.ofHours(2))),
                    Map.of(),
                    Map.of(MessageKind.CONFIRM, Repeat.NEVER));

    /// How a message is repeated while it is not answered.
    ///
    /// @param times how often after the first one
    /// @param every how long after the one before
    public record Repeat(int times, Duration every) {
        /// So many are bearable.
        public static final int MOST = 3;

        /// One message is all.
        public static final Repeat NEVER = new Repeat(0, Duration.ofHours(2));
    }

    /// The maps are copied.
    public MessageSettings {
        on = Map.copyOf(on);
        times = Map.copyOf(times);
        var copies = new HashMap<MessageKind, Map<Language, String>>();
        texts.forEach((kind, byLanguage) -> copies.put(kind, Map.copyOf(byLanguage)));
        texts = Map.copyOf(copies);
        repeats = Map.copyOf(repeats);
    }

    /// Settings that say nothing of texts and repetitions.
    public MessageSettings(Map<MessageKind, Boolean> on, Map<MessageKind, When> times) {
        this(on, times, Map.of(), Map.of());
    }

    private static Map<MessageKind, Boolean> allButFeedback() {
        var on = new HashMap<MessageKind, Boolean>();
        for (var kind : MessageKind.values()) {
            on.put(kind, kind != MessageKind.FEEDBACK);
        }
        return on;
    }

    /// Whether messages of that kind are sent at all.
    public boolean isOn(MessageKind kind) {
        return on.getOrDefault(kind, true);
    }

    /// When that kind is due; nothing for one that is due at once.
    public Optional<When> findTime(MessageKind kind) {
        return Optional.ofNullable(times.get(kind));
    }

    /// How that kind is repeated.
    public Repeat repeat(MessageKind kind) {
        return repeats.getOrDefault(kind, Repeat.NEVER);
    }

    /// These settings, and those of the level above for what is not said here.
    public MessageSettings over(MessageSettings above) {
        return new MessageSettings(
                both(above.on, on),
                both(above.times, times),
                bothTexts(above.texts, texts),
                both(above.repeats, repeats));
    }

    private static <K, V> Map<K, V> both(Map<K, V> above, Map<K, V> nearer) {
        var both = new HashMap<>(above);
        both.putAll(nearer);
        return both;
    }

    private static Map<MessageKind, Map<Language, String>> bothTexts(
            Map<MessageKind, Map<Language, String>> above,
            Map<MessageKind, Map<Language, String>> nearer) {
        var both = new HashMap<>(above);
        nearer.forEach((kind, texts) -> both.merge(kind, texts, MessageSettings::both));
        return both;
    }

    /// These settings without what the level above says as well.
    public MessageSettings minus(MessageSettings above) {
        var other = new HashMap<MessageKind, Map<Language, String>>();
        texts.forEach((kind, byLanguage) ->
                other.put(kind, minus(byLanguage, above.texts.getOrDefault(kind, Map.of()))));
        other.values().removeIf(Map::isEmpty);
        return new MessageSettings(
                minus(on, above.on),
                minus(times, above.times),
                other,
                minus(repeats, above.repeats));
    }

    private static <K, V> Map<K, V> minus(Map<K, V> these, Map<K, V> those) {
        var left = new HashMap<>(these);
        left.entrySet().removeAll(those.entrySet());
        return left;
    }

    /// The same without texts.
    public MessageSettings withoutTexts() {
        return new MessageSettings(on, times, Map.of(), repeats);
    }

    /// The same with these texts.
    public MessageSettings withTexts(Map<MessageKind, Map<Language, String>> texts) {
        return new MessageSettings(on, times, texts, repeats);
    }
}
