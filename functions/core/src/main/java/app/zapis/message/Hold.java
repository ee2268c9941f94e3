package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.Messages.ClaimResult;

import java.time.Instant;

/// A message while it is held for sending. Whatever goes wrong before the carrier can have it makes it wait again, for
/// it is known not to have gone out.
final class Hold implements AutoCloseable {
    private final Messages messages;
    private final Message waiting;
    private final Message sending;
    private boolean held;

    /// Nothing is held before it is claimed.
    Hold(Messages messages, Message waiting, Instant now) {
        this.messages = messages;
        this.waiting = waiting;
        this.sending = waiting.with(new Sending(now, waiting.state().attempts()));
    }

    ClaimResult claim(Booking booking, Mentions mentions) {
        var result = messages.claim(sending, booking, mentions);
        held = result instanceof ClaimResult.Claimed;
        return result;
    }

    /// The message as it is to be ended by whoever calls this: from now on it does not wait again
    /// by itself.
    Message handOver() {
        held = false;
        return sending;
    }

    @Override
    public void close() {
        if (held) {
            messages.change(sending, waiting);
        }
    }
}
