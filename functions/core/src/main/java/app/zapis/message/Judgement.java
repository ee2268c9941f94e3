package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.client.NoSms;
import app.zapis.client.PhoneNumbers;
import app.zapis.company.Company;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.Messages.Opened;
import app.zapis.message.Verdict.Nothing;
import app.zapis.message.Verdict.Postpone;
import app.zapis.message.Verdict.Send;
import app.zapis.message.Verdict.Skip;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.MessageWriter;
import app.zapis.message.settings.SmsText;
import app.zapis.message.settings.Texts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Judges a message at the moment at which it would be sent, by the booking as it is then.
public final class Judgement {
    private static final Duration SAME_TIME = Duration.ofMinutes(1);

    private final MessageWriter writer;
    private final SharedReminders reminders;
    private final PhoneNumbers phones;

    /// @param phones knows to which country a number belongs
    public Judgement(MessageWriter writer, SharedReminders reminders, PhoneNumbers phones) {
        this.writer = writer;
        this.reminders = reminders;
        this.phones = phones;
    }

    /// Decides by what was read a moment ago; whether it still holds is checked when the message is claimed.
    public Verdict of(Message message, Opened opened, Instant now) {
        if (!(message.state() instanceof Scheduled) || !message.isDue(now)) {
            return new Nothing();
        }
        var history = opened.history();
        var booking = history.booking();
        var company = opened.rules().settings().company();
        var rules = opened.rules().of(booking.visit().resources());
        var dueTime = new DueTime(history, rules, company.quietHours());
        return skip(message, history, company, new Silence(history, rules, dueTime), now)
                .<Verdict>map(Skip::new)
                .or(() -> quiet(message.id().kind(), dueTime, now))
                .orElseGet(() -> deliver(message.id().kind(), opened, rules, now));
    }

    private Optional<SkipReason> skip(
            Message message, History history, Company company, Silence silence, Instant now) {
        var kind = message.id().kind();
        if (message.id().revision() != history.booking().revision()) {
            return Optional.of(SkipReason.MOVED);
        }
        if (!kind.toClient()) {
            return silence.reason(message.id(), now);
        }
        if (!company.canText()) {
            return Optional.of(SkipReason.COMPANY_UNKNOWN);
        }
        return silence.reason(message.id(), now)
                .or(() -> recent(message, history, silence, now))
                .or(() -> unreachable(history.booking(), company));
    }

    private static Optional<SkipReason> recent(
            Message message, History history, Silence silence, Instant now) {
        return message.id().kind() == MessageKind.REMIND
                        && (history.hasSentSince(now.minus(DueTime.RECENT), message.id())
                                || othersAreDue(message, history, silence, now))
                ? Optional.of(SkipReason.RECENT_SMS)
                : Optional.empty();
    }

    /// Whether another message is to go out at about the same time, which can come to the sender first or last.
    private static boolean othersAreDue(
            Message message, History history, Silence silence, Instant now) {
        return history.messages().stream()
                .filter(other -> other.id().kind().toClient() && !other.id().equals(message.id()))
                .filter(other -> other.id().revision() == message.id().revision())
                .filter(other -> other.state() instanceof Scheduled)
                .filter(other -> !other.due().isAfter(now.plus(SAME_TIME)))
                .filter(other -> other.due().isAfter(now.minus(DueTime.RECENT)))
                .anyMatch(other -> silence.reason(other.id(), now).isEmpty());
    }

    private Optional<SkipReason> unreachable(Booking booking, Company company) {
        return NoSms.find(booking.client().phone(), phones, company.sms())
                .map(why ->
                        switch (why) {
                            case FIXED_LINE -> SkipReason.FIXED_LINE;
                            case COUNTRY_NOT_ALLOWED -> SkipReason.COUNTRY_NOT_ALLOWED;
                        });
    }

    private static Optional<Verdict> quiet(MessageKind kind, DueTime dueTime, Instant now) {
        var placed = dueTime.placed(kind, now);
        if (placed.filter(now::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                placed.filter(now::isBefore)
                        .<Verdict>map(Postpone::new)
                        .orElseGet(() -> new Skip(SkipReason.QUIET_HOURS)));
    }

    private Verdict deliver(MessageKind kind, Opened opened, MessageSettings rules, Instant now) {
        if (!kind.toClient()) {
            return new Verdict.Alert();
        }
        var text = text(kind, opened, rules);
        if (text.segments() > SmsText.MOST_SEGMENTS) {
            return new Skip(SkipReason.TOO_LONG);
        }
        return kind == MessageKind.REMIND ? reminders.shared(text, opened, now) : new Send(text);
    }

    private SmsText text(MessageKind kind, Opened opened, MessageSettings rules) {
        return writer.write(
                kind,
                kind == MessageKind.CANCELLED
                        ? opened.history().asTheClientKnowsIt()
                        : opened.history().booking(),
                opened.rules().settings(),
                new Texts(rules.texts()));
    }
}
