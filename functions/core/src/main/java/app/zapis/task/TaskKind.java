package app.zapis.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a manager should look.
public enum TaskKind {
    /// The client has not answered, and the visit is near.
    UNCONFIRMED,
    /// The visit has begun, and the client is not there.
    LATE,
    /// A message did not go out, or may not have.
    MESSAGE_FAILED,
    /// It was put onto taken time on purpose.
    DOUBLE_BOOKED,
    /// The client has called it off shortly before, and its time is free again.
    CANCELLED_LATE,
    /// It was taken up again after its client had been told that it is cancelled.
    RESTORED,
    /// Most of the SMS that the company allows itself have gone out.
    BUDGET;

    /// Whether its cause can come back after it has gone by itself: the one message goes out at last, the next one
    /// fails.
    public boolean comesBack() {
        return this == MESSAGE_FAILED;
    }

    /// The word for it in ids and JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of that word, if there is one.
    public static Optional<TaskKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
