package app.zapis.message;

import app.zapis.message.MessageState.Scheduled;
import app.zapis.resource.ResourceId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One SMS planned for one booking.
///
/// @param due when it should go out
/// @param via what brings it to the sender
/// @param resources those of the booking's revision: what the sender must know the settings of
public record Message(
        MessageId id, Instant due, Via via, List<ResourceId> resources, MessageState state) {
    private static final Duration SOON = Duration.ofSeconds(30);

    /// The list is copied.
    public Message {
        resources = List.copyOf(resources);
    }

    /// A message that waits for its time: within half a minute by the stream, else by a schedule.
    public static Message scheduled(
            MessageId id, Instant due, List<ResourceId> resources, Instant now) {
        var via = due.isAfter(now.plus(SOON)) ? Via.SCHEDULE : Via.STREAM;
        return new Message(id, due, via, resources, new Scheduled(0));
    }

    /// The same message in another state.
    public Message with(MessageState state) {
        return new Message(id, due, via, resources, state);
    }

    /// The same message, put off by the sender.
    public Message postponed(Instant due, int attempts) {
        return new Message(id, due, Via.SWEEP, resources, new Scheduled(attempts));
    }

    /// The same message, to be tried again at once.
    Message again(Instant now, int attempts) {
        return new Message(id, now, Via.STREAM, resources, new Scheduled(attempts));
    }

    /// Whether its time has come; a message is never more than half a minute early.
    public boolean isDue(Instant now) {
        return !due.isAfter(now.plus(SOON));
    }
}
