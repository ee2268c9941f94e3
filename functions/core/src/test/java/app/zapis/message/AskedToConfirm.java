package app.zapis.message;

import app.zapis.message.settings.MessageKind;
import app.zapis.sample.Clinic;

import java.util.List;

/// A client whom it is time to ask whether he comes, and nothing that brings that message to the sender by itself.
abstract class AskedToConfirm {
    final Calls calls = Calls.counted();
    final Post post =
            new Post(Clinic.ANNA, calls)
                    .withoutSchedules()
                    .withoutSweeps()
                    .books("11-23 09:00", "11-25 10:00")
                    .runTo("11-24 10:00");
    final MessageId confirm = new MessageId(post.booking().id(), MessageKind.CONFIRM, 0);

    /// Brings the message to the sender.
    final boolean fire() {
        return post.sendMessage().send(confirm, List.of(Clinic.ANNA.id()));
    }

    /// How far the message has come.
    final MessageState state() {
        return post.messages()
                .filter(message -> message.id().equals(confirm))
                .map(Message::state)
                .findAny()
                .orElseThrow();
    }
}
