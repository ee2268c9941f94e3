package app.zapis.message.summary;

import app.zapis.message.FailReason;
import app.zapis.message.SkipReason;
import app.zapis.message.summary.Outcome.Failed;
import app.zapis.message.summary.Outcome.Sent;
import app.zapis.message.summary.Outcome.Skipped;
import app.zapis.message.summary.Outcome.Waiting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Outcomes, counted.
public record Tally(List<Outcome> outcomes) {
    /// The list is copied.
    public Tally {
        outcomes = List.copyOf(outcomes);
    }

    /// All of them: the sum of the others.
    public int planned() {
        return outcomes.size();
    }

    /// How many wait for their time or are being sent.
    public int waiting() {
        return (int) all(Waiting.class).count();
    }

    /// How many went out.
    public int sent() {
        return (int) all(Sent.class).count();
    }

    /// In how many segments these went out.
    public int segments() {
        return all(Sent.class).mapToInt(Sent::segments).sum();
    }

    /// How many were not needed, for each reason that there was.
    public Map<SkipReason, Integer> skipped() {
        return all(Skipped.class)
                .collect(
                        Collectors.groupingBy(
                                Skipped::reason,
                                () -> new EnumMap<>(SkipReason.class),
                                Collectors.summingInt(_ -> 1)));
    }

    /// How many failed, for each reason that there was.
    public Map<FailReason, Integer> failed() {
        return all(Failed.class)
                .collect(
                        Collectors.groupingBy(
                                Failed::reason,
                                () -> new EnumMap<>(FailReason.class),
                                Collectors.summingInt(_ -> 1)));
    }

    private <T> Stream<T> all(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
