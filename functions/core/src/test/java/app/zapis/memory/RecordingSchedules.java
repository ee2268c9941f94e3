package app.zapis.memory;

import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.Schedules;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Schedules that are only written down; who wants one to fire takes it.
public final class RecordingSchedules implements Schedules {
    private final Map<MessageId, Message> set = new LinkedHashMap<>();

    /// No schedules yet.
    public RecordingSchedules() {}

    @Override
    public synchronized void set(Message message) {
        set.put(message.id(), message);
    }

    @Override
    public synchronized void remove(MessageId id) {
        set.remove(id);
    }

    /// The schedules by name, with their times.
    public synchronized Map<String, Instant> pending() {
        var pending = new TreeMap<String, Instant>();
        set.forEach((id, message) -> pending.put(id.scheduleName(), message.due()));
        return pending;
    }

    /// Removes the schedules whose time has come, earliest first.
    public synchronized List<Message> takeDue(Instant now) {
        var due =
                set.values().stream()
                        .filter(message -> !message.due().isAfter(now))
                        .sorted(Comparator.comparing(Message::due))
                        .toList();
        due.forEach(message -> set.remove(message.id()));
        return due;
    }
}
