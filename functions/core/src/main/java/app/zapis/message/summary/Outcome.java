package app.zapis.message.summary;

import app.zapis.message.FailReason;
import app.zapis.message.MessageState;
import app.zapis.message.SkipReason;

/// What has come of a message so far, as it is counted.
public sealed interface Outcome {
    /// It waits for its time, or is just being sent.
    record Waiting() implements Outcome {}

    /// It went out.
    ///
    /// @param segments which are billed
    record Sent(int segments) implements Outcome {}

    /// It was not needed.
    record Skipped(SkipReason reason) implements Outcome {}

    /// It was needed and did not go out, as far as is known.
    record Failed(FailReason reason) implements Outcome {}

    /// That of a message in this state.
    static Outcome of(MessageState state) {
        return switch (state) {
            case MessageState.Scheduled _, MessageState.Sending _ -> new Waiting();
            case MessageState.Sent sent -> new Sent(sent.segments());
            case MessageState.Skipped(_, var reason) -> new Skipped(reason);
            case MessageState.Failed(_, var reason) -> new Failed(reason);
        };
    }
}
