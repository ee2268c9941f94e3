package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.client.Clients;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages.Opened;
import app.zapis.message.Sms.Handover.Accepted;
import app.zapis.message.Sms.Handover.InDoubt;
import app.zapis.message.Sms.Handover.PutOff;
import app.zapis.message.Sms.Handover.Refused;
import app.zapis.message.Verdict.Alert;
import app.zapis.message.Verdict.Nothing;
import app.zapis.message.Verdict.Postpone;
import app.zapis.message.Verdict.Send;
import app.zapis.message.Verdict.Skip;
import app.zapis.resource.ResourceId;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Sends one message, at most once, if it still makes sense. Two trips to the table before the SMS: read, claim;
/// one after it: record.
public final class SendMessage {
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);

    private final Messages messages;
    private final Judgement judgement;
    private final Sms sms;
    private final MessageTasks tasks;
    private final Clients clients;
    private final InstantSource clock;

    /// @param clock says what is due, past, and quiet
    public SendMessage(
            Messages messages,
            Judgement judgement,
            Sms sms,
            MessageTasks tasks,
            Clients clients,
            InstantSource clock) {
        this.messages = messages;
        this.judgement = judgement;
        this.sms = sms;
        this.tasks = tasks;
        this.clients = clients;
        this.clock = clock;
    }

    /// Deals with a message whose time has come. A message that does not exist, or is dealt with, is left alone.
    ///
    /// @param resources those of the booking's revision
    /// @return whether it is dealt with; if not, it changed while it was judged, and should be judged again
    public boolean send(MessageId id, List<ResourceId> resources) {
        return messages.open(id.booking(), resources)
                .flatMap(opened -> opened.history().find(id).map(message -> deal(message, opened)))
                .orElse(true);
    }

    private boolean deal(Message message, Opened opened) {
        var now = clock.instant();
        var verdict = judgement.of(message, opened, now);
        tasks.judged(message, opened.history().booking(), verdict);
        return switch (verdict) {
            case Nothing() -> true;
            case Alert() -> messages.change(message, message.with(new Sent(now, "", "")));
            case Skip(var reason) ->
                    messages.change(message, message.with(new Skipped(now, reason)));
            case Postpone(var until) ->
                    messages.change(message, message.postponed(until, message.state().attempts()));
            case Send(var text) -> claim(message, text, opened);
        };
    }

    private boolean claim(Message message, SmsText text, Opened opened) {
        var sending = message.with(new Sending(clock.instant(), message.state().attempts()));
        return switch (messages.claim(sending, opened.history().booking())) {
            case CLAIMED -> {
                messages.change(sending, handOver(sending, text, opened));
                yield true;
            }
            case OPTED_OUT ->
                    messages.change(
                            message,
                            message.with(new Skipped(clock.instant(), SkipReason.OPTED_OUT)));
            case STALE -> false;
        };
    }

    /// What the message is to be then.
    private Message handOver(Message sending, SmsText text, Opened opened) {
        var booking = opened.history().booking();
        var rules = opened.rules().settings().company().sms();
        return switch (sms.send(booking.client().phone(), text, rules)) {
            case Accepted(var smsId) ->
                    sending.with(new Sent(clock.instant(), text.value(), smsId));
            case Refused(var reason) -> failed(sending, booking, reason);
            case InDoubt() -> failed(sending, booking, FailReason.IN_DOUBT);
            case PutOff(var reason) -> putOff(sending, booking, reason);
        };
    }

    private Message putOff(Message sending, Booking booking, FailReason reason) {
        int attempts = sending.state().attempts() + 1;
        if (attempts == MOST_ATTEMPTS) {
            return failed(sending, booking, reason);
        }
        tasks.putOff(sending, booking, reason);
        var backOff = FIRST_BACK_OFF.multipliedBy(1L << attempts);
        return sending.postponed(clock.instant().plus(backOff), attempts);
    }

    private Message failed(Message sending, Booking booking, FailReason reason) {
        if (reason == FailReason.OPTED_OUT_AT_CARRIER) {
            clients.setOptOut(booking.client().phone(), true);
        }
        var failed = sending.with(new Failed(clock.instant(), reason));
        tasks.ended(failed, booking);
        return failed;
    }
}
