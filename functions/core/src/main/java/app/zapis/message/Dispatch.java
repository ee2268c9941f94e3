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

import java.time.Duration;
import java.time.InstantSource;

/// Hands one text over to the carrier, and sees to it that somebody learns of what goes wrong.
public final class Dispatch {
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);

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
