package app.zapis.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.LastMove.Moved;
import app.zapis.booking.Status.Booked;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.settings.MessageKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A booking and all that was ever planned to be said of it.
///
/// @param planned whether that is what the booking's version wants; if not, its planner has not come so far yet
public record History(Booking booking, List<Message> messages, boolean planned) {
    /// The list is copied.
    public History {
        messages = List.copyOf(messages);
    }

    /// A booking whose messages wait to be planned.
    public History(Booking booking, List<Message> messages) {
        this(booking, messages, false);
    }

    /// The message of that kind for the booking's present revision.
    public Optional<Message> find(MessageKind kind) {
        return find(new MessageId(booking.id(), kind, booking.revision()));
    }

    /// The message of that id.
    public Optional<Message> find(MessageId id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    /// Whether a message of that kind went out, or may have, for the present or an earlier revision.
    public boolean hasSent(MessageKind kind) {
        return messages.stream()
                .filter(message -> message.id().kind() == kind)
                .anyMatch(message ->
                        message.state() instanceof Sent || message.state() instanceof Sending);
    }

    /// Whether the message of that kind for the present revision went out, or may have.
    boolean hasSentOfThis(MessageKind kind) {
        return find(kind).filter(message -> message.state().wentOutAfter(Instant.MIN)).isPresent();
    }

    /// Whether no reminder has to bring the link: a client who is still to confirm must have had this booking's own
    /// one.
    boolean hasTheLink() {
        return !(booking.status() instanceof Booked)
                || Stream.of(MessageKind.NEW, MessageKind.CONFIRM, MessageKind.MOVED)
                        .anyMatch(this::hasSent);
    }

    /// Whether the client was told of an earlier move after `moment`, or may have been.
    boolean hasToldOfEarlierMoveSince(Instant moment) {
        return messages.stream()
                .filter(message -> message.id().kind() == MessageKind.MOVED)
                .filter(message -> message.id().revision() < booking.revision())
                .anyMatch(message -> message.state().wentOutAfter(moment));
    }

    /// The booking with the start of which the client knows, if nobody has told him of its last move.
    Booking asTheClientKnowsIt() {
        return untoldMove().map(move -> booking.startingAt(move.knownStart())).orElse(booking);
    }

    private Optional<Moved> untoldMove() {
        var told = find(MessageKind.MOVED).filter(message -> message.state() instanceof Sent);
        return booking.lastMove() instanceof Moved move
                        && move.by() != Actor.CLIENT
                        && told.isEmpty()
                ? Optional.of(move)
                : Optional.empty();
    }

    /// The first start for which the client may come: the old one too, if that was still to come and nobody has told him
    /// that it is not the right one any more.
    Instant firstStart() {
        return untoldMove()
                .map(move -> move.firstStart(booking.start()))
                .filter(start -> start.isAfter(Cause.of(booking).at()))
                .orElse(booking.start());
    }

    /// Whether any other SMS went out after `moment`.
    public boolean hasSentSince(Instant moment, MessageId other) {
        return messages.stream()
                .filter(message -> message.id().kind().toClient() && !message.id().equals(other))
                .anyMatch(message -> message.state().wentOutAfter(moment));
    }
}
