package app.zapis.message;

import app.zapis.message.settings.SmsText;

import java.time.Instant;

/// How far a message has come.
public sealed interface MessageState {
    /// Waits for its time.
    ///
    /// @param attempts how often the carrier has put it off
    record Scheduled(int attempts) implements MessageState {}

    /// Is being sent. Where this stays, nobody knows whether it went out.
    ///
    /// @param since when the sender took it
    record Sending(Instant since, int attempts) implements MessageState {}

    /// Went out.
    ///
    /// @param text empty once it is erased
    /// @param smsId what SNS calls it
    /// @param segments in which it was sent, which stay when the text is erased; 0 of what is no SMS
    record Sent(Instant at, String text, String smsId, int segments) implements MessageState {
        /// As an SMS.
        public static Sent sms(Instant at, SmsText text, String smsId) {
            return new Sent(at, text.value(), smsId, text.segments());
        }

        /// To staff, by its task.
        public static Sent task(Instant at) {
            return new Sent(at, "", "", 0);
        }

        /// The same with its text erased.
        public Sent erased() {
            return new Sent(at, "", smsId, segments);
        }
    }

    /// Was not needed when its time came.
    record Skipped(Instant at, SkipReason reason) implements MessageState {}

    /// Was needed and did not go out, as far as is known.
    record Failed(Instant at, FailReason reason) implements MessageState {}

    /// The word for it in the table and in JSON.
    default String word() {
        return switch (this) {
            case Scheduled _ -> "scheduled";
            case Sending _ -> "sending";
            case Sent _ -> "sent";
            case Skipped _ -> "skipped";
            case Failed _ -> "failed";
        };
    }

    /// How often the carrier has put it off so far.
    default int attempts() {
        return switch (this) {
            case Scheduled(int attempts) -> attempts;
            case Sending(_, int attempts) -> attempts;
            case Sent _, Skipped _, Failed _ -> 0;
        };
    }

    /// Whether it went out after `moment`, or may have.
    default boolean wentOutAfter(Instant moment) {
        return switch (this) {
            case Sent(var at, _, _, _) -> at.isAfter(moment);
            case Sending(var since, _) -> since.isAfter(moment);
            case Scheduled _, Skipped _, Failed _ -> false;
        };
    }

    /// Whether something is still to come of it.
    default boolean pending() {
        return this instanceof Scheduled || this instanceof Sending;
    }
}
