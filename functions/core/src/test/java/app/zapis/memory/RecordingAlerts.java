package app.zapis.memory;

import app.zapis.message.Alert;
import app.zapis.message.Alerts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A topic that writes down what is published to it. It takes everything unless told otherwise.
public final class RecordingAlerts implements Alerts {
    private final List<Alert> published = new ArrayList<>();
    private final Queue<Boolean> programmed = new ArrayDeque<>();

    /// A topic to which nothing was published yet.
    public RecordingAlerts() {}

    /// Makes the next calls be answered so, one after the other; those after them go out.
    public synchronized void program(Boolean... answers) {
        programmed.addAll(List.of(answers));
    }

    @Override
    public synchronized boolean publish(Alert alert) {
        boolean out = programmed.isEmpty() || programmed.remove();
        if (out) {
            published.add(alert);
        }
        return out;
    }

    /// What went out, or may have.
    public synchronized List<Alert> published() {
        return List.copyOf(published);
    }
}
