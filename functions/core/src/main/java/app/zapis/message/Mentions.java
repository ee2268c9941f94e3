package app.zapis.message;

import java.util.HashSet;
import java.util.Set;

/// What a reminder tells besides its own visit.
///
/// @param others the reminders that it makes needless
/// @param failed tries of others to tell of its own visit, which are known not to have gone out
public record Mentions(Set<MessageId> others, Set<Attempt> failed) {
    /// It tells of its own visit only.
    public static final Mentions NONE = new Mentions(Set.of(), Set.of());

    /// The sets are copied.
    public Mentions {
        others = Set.copyOf(others);
        failed = Set.copyOf(failed);
    }

    /// It tells of others as well.
    public static Mentions of(Set<MessageId> others) {
        return new Mentions(others, Set.of());
    }

    /// The same, after it has turned out that another try has failed.
    Mentions despite(Attempt attempt) {
        var more = new HashSet<>(failed);
        more.add(attempt);
        return new Mentions(others, more);
    }
}
