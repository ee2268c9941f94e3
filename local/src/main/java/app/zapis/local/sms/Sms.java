package app.zapis.local.sms;

import java.time.Instant;
import java.util.Map;

/// An SMS as it was sent.
///
/// @param id SNS's message id
/// @param attributes the values of the message's attributes, such as `AWS.SNS.SMS.SMSType`
/// @param at when, by the runner's clock
public record Sms(String id, String to, String text, Map<String, String> attributes, Instant at) {
    public Sms {
        attributes = Map.copyOf(attributes);
    }
}
