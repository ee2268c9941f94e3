package app.zapis.message;

import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What becomes of reminders of which another one tells: they are needless only once that has gone out, or may have.
final class OneADay {
    private final Messages messages;

    OneADay(Messages messages) {
        this.messages = messages;
    }

    /// How a try to tell of another's visit has ended.
    enum Ending {
        /// It went out, or may have.
        TOLD,
        /// It is still under way.
        OPEN,
        /// It did not go out, so the other has to tell of itself.
        UNTOLD
    }

    Ending of(Attempt attempt) {
        return messages.find(attempt.message().booking())
                .flatMap(history -> history.find(attempt.message()))
                .map(message -> ending(message.state()))
                .orElse(Ending.UNTOLD);
    }

    private static Ending ending(MessageState state) {
        return switch (state) {
            case Sent _ -> Ending.TOLD;
            case Failed(_, var reason) ->
                    reason == FailReason.IN_DOUBT ? Ending.TOLD : Ending.UNTOLD;
            case Sending _ -> Ending.OPEN;
            case Scheduled _, Skipped _ -> Ending.UNTOLD;
        };
    }

    /// Ends reminders of whose visits another has told, whatever becomes of that one's visit from now on. Should
    /// somebody die over it, they ask what became of it when their own time comes.
    void told(Set<MessageId> others, Instant now) {
        others.stream()
                .flatMap(id -> findNeedless(id).stream())
                .filter(message -> message.state() instanceof Scheduled)
                .forEach(message ->
                        messages.change(
                                message, message.with(new Skipped(now, SkipReason.ONE_A_DAY))));
    }

    private Optional<Message> findNeedless(MessageId id) {
        return messages.find(id.booking()).filter(History::hasTheLink).flatMap(one -> one.find(id));
    }
}
