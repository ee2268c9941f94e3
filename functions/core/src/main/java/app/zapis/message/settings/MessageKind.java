package app.zapis.message.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an SMS is about.
public enum MessageKind {
    /// You have booked.
    NEW,
    /// Do you come? Answer by the link.
    CONFIRM,
    /// To the manager: the client has not answered.
    UNCONFIRMED,
    /// It is today.
    REMIND,
    /// It has begun; where are you?
    LATE,
    /// The company has moved it.
    MOVED,
    /// The company has called it off.
    CANCELLED,
    /// How was it?
    FEEDBACK;

    /// Whether it is an SMS to the client, and not a task for the manager.
    public boolean toClient() {
        return this != UNCONFIRMED;
    }

    /// The word for it in keys, JSON and settings.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of that word, if there is one.
    public static Optional<MessageKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
