package app.zapis.message;

import app.zapis.client.Phone;
import app.zapis.company.SmsRules;
import app.zapis.message.settings.SmsText;

/// The carrier.
public interface Sms {
    /// Hands over one text, once: nothing is retried.
    Handover send(Phone phone, SmsText text, SmsRules rules);

    /// What came of it.
    sealed interface Handover {
        /// The carrier has it.
        record Accepted(String smsId) implements Handover {}

        /// It has certainly not gone out, and may go out later.
        record PutOff(FailReason reason) implements Handover {}

        /// It has certainly not gone out, and trying again would not help.
        record Refused(FailReason reason) implements Handover {}

        /// It may have gone out, or not.
        record InDoubt() implements Handover {}
    }
}
