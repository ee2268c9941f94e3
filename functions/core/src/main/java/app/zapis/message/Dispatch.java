package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.client.Clients;
import app.zapis.company.SmsRules;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.Sms.Handover.Accepted;
import app.zapis.message.Sms.Handover.InDoubt;
import app.zapis.message.Sms.Handover.PutOff;
import app.zapis.message.Sms.Handover.Refused;
import app.zapis.message.settings.SmsText;

import java.time.Duration;
import java.time.InstantSource;

/// Hands one text over to the carrier, and sees to it that somebody learns of what goes wrong.
public final class Dispatch {
    /// How often it is tried again without a wait where that may help, as when many SMS are due in the same minute. The
    /// stream brings such messages one after the other, which is slow enough for the carrier.
    private static final int MOST_AT_ONCE = 3;

    private static final int MOST_WAITS = 7;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(2);

    private final Sms sms;
    private final MessageTasks tasks;
    private final Clients clients;
    private final InstantSource clock;

    /// @param clock says when it went out, and when to try again
    public Dispatch(Sms sms, MessageTasks tasks, Clients clients, InstantSource clock) {
        this.sms = sms;
        this.tasks = tasks;
        this.clients = clients;
        this.clock = clock;
    }

    /// Hands it over, once.
    ///
    /// @return what the message is to be then, which is not yet stored
    Message handOver(Message sending, SmsText text, Booking booking, SmsRules rules) {
        return switch (sms.send(booking.client().phone(), text, rules)) {
            case Accepted(var smsId) -> sending.with(Sent.sms(clock.instant(), text, smsId));
            case Refused(var reason) -> failed(sending, booking, reason);
            case InDoubt() -> failed(sending, booking, FailReason.IN_DOUBT);
            case PutOff(var reason) -> putOff(sending, booking, reason);
        };
    }

    private Message putOff(Message sending, Booking booking, FailReason reason) {
        int attempts = sending.state().attempts() + 1;
        int waits = reason.needsSomebody() ? attempts : attempts - MOST_AT_ONCE;
        if (waits > MOST_WAITS) {
            return failed(sending, booking, reason);
        }
        tasks.putOff(sending, booking, reason);
        var now = clock.instant();
        return waits > 0
                ? sending.postponed(now.plus(FIRST_WAIT.multipliedBy(1L << (waits - 1))), attempts)
                : sending.again(now, attempts);
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
