package app.zapis.message;

import app.zapis.message.settings.SmsText;

import java.time.Instant;

/// What becomes of a message when its time has come.
public sealed interface Verdict {
    /// It goes out.
    ///
    /// @param mentions what else it tells
    record Send(SmsText text, Mentions mentions) implements Verdict {
        /// It tells of none but its own.
        public Send(SmsText text) {
            this(text, Mentions.NONE);
        }
    }

    /// A manager is to look at it.
    record Alert() implements Verdict {}

    /// It is no longer needed.
    record Skip(SkipReason reason) implements Verdict {}

    /// It has to wait for the end of the quiet hours.
    record Postpone(Instant until) implements Verdict {}

    /// There is nothing to do: it is not due yet, or another call has dealt with it.
    record Nothing() implements Verdict {}
}
