package app.zapis.memory;

import app.zapis.client.Phone;
import app.zapis.company.SmsRules;
import app.zapis.message.Sms;
import app.zapis.message.settings.SmsText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A carrier that writes down what it is given. It accepts everything unless told otherwise.
public final class RecordingSms implements Sms {
    private final List<Text> handedOver = new ArrayList<>();
    private final List<Text> accepted = new ArrayList<>();
    private final Queue<Handover> programmed = new ArrayDeque<>();

    /// A carrier without anything to do yet.
    public RecordingSms() {}

    /// One SMS.
    public record Text(Phone phone, String text) {}

    /// Makes the next hand-overs end like this, one after the other; those after them are accepted.
    public synchronized void program(Handover... outcomes) {
        programmed.addAll(List.of(outcomes));
    }

    @Override
    public synchronized Handover send(Phone phone, SmsText text, SmsRules rules) {
        var one = new Text(phone, text.value());
        handedOver.add(one);
        var outcome =
                programmed.isEmpty()
                        ? new Handover.Accepted("sms-" + handedOver.size())
                        : programmed.remove();
        if (outcome instanceof Handover.Accepted) {
            accepted.add(one);
        }
        return outcome;
    }

    /// What went out.
    public synchronized List<Text> accepted() {
        return List.copyOf(accepted);
    }

    /// What was tried, whatever came of it.
    public synchronized List<Text> handedOver() {
        return List.copyOf(handedOver);
    }
}
