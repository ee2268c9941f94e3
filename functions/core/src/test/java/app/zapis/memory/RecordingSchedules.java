package app.zapis.memory;

import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.Schedules;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Schedules that are only written down; who wants one to fire takes it.
public final class RecordingSchedules implements Schedules {
    private final Map<MessageId, Entry> set = new LinkedHashMap<>();
    private final NavigableSet<Entry> byTime =
            new TreeSet<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::number));
    private long count;

    /// No schedules yet.
    public RecordingSchedules() {}

    /// @param number tells apart what is due at the same time
    private record Entry(Message message, long number) {
        private Instant due() {
            return message.due();
        }
    }

    @Override
    public synchronized void set(Message message) {
        remove(message.id());
        var entry = new Entry(message, count++);
        set.put(message.id(), entry);
        byTime.add(entry);
    }

    @Override
    public synchronized void remove(MessageId id) {
        Optional.ofNullable(set.remove(id)).ifPresent(byTime::remove);
    }

    /// The schedules by name, with their times.
    public synchronized Map<String, Instant> pending() {
        var pending = new TreeMap<String, Instant>();
        set.forEach((id, entry) -> pending.put(id.scheduleName(), entry.due()));
        return pending;
    }

    /// When the next one is due.
    public synchronized Optional<Instant> findNext() {
        return byTime.isEmpty() ? Optional.empty() : Optional.of(byTime.first().due());
    }

    /// Removes the schedules whose time has come, earliest first.
    public synchronized List<Message> takeDue(Instant now) {
        var due =
                byTime.stream()
                        .takeWhile(entry -> !entry.due().isAfter(now))
                        .map(Entry::message)
                        .toList();
        due.forEach(message -> remove(message.id()));
        return due;
    }
}
