package app.zapis.local.sms;

import java.time.Instant;
import java.util.Map;

/// What was published to a topic, for all who subscribe to it.
///
/// @param id SNS's message id
/// @param topic its ARN
/// @param subject of a mail
/// @param attributes the values of the message's attributes, by which subscriptions choose
/// @param at when, by the runner's clock
public record Alert(
        String id,
        String topic,
        String subject,
        String text,
        Map<String, String> attributes,
        Instant at) {
    public Alert {
        attributes = Map.copyOf(attributes);
    }
}
