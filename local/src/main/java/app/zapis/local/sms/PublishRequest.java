package app.zapis.local.sms;

import app.zapis.local.http.Form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A `Publish` to a phone, as SNS's query protocol says it.
/// Source: SNS API reference, "Publish".
final class PublishRequest {
    private static final int LONGEST_TEXT = 1600;
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern SENDER = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}");
    private static final Pattern PRICE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Set<String> TYPES = Set.of("Promotional", "Transactional");

    private final Form form;

    PublishRequest(Form form) {
        this.form = form;
    }

    String phone() {
        return form.find("PhoneNumber").orElse("");
    }

    String text() {
        return form.find("Message").orElse("");
    }

    Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (int number = 1; name(number).isPresent(); number++) {
            var value = form.find(entry(number) + ".Value.StringValue").orElse("");
            attributes.put(name(number).orElseThrow(), value);
        }
        return attributes;
    }

    /// Why SNS would not take it.
    Optional<String> problem() {
        if (form.find("TopicArn").isPresent() || form.find("TargetArn").isPresent()) {
            return Optional.of("PhoneNumber Reason: only phones are known here, no topics");
        }
        if (!PHONE.matcher(phone()).matches()) {
            return Optional.of("PhoneNumber Reason: " + phone() + " is not valid to publish to");
        }
        if (text().isBlank()) {
            return Optional.of("Empty message");
        }
        if (text().length() > LONGEST_TEXT) {
            return Optional.of("Message too long");
        }
        return attributes().entrySet().stream()
                .filter(attribute -> !valid(attribute.getKey(), attribute.getValue()))
                .map(attribute -> "MessageAttributes Reason: " + attribute)
                .findFirst();
    }

    private static boolean valid(String attribute, String value) {
        return switch (attribute) {
            case "AWS.SNS.SMS.SMSType" -> TYPES.contains(value);
            case "AWS.SNS.SMS.MaxPrice" -> PRICE.matcher(value).matches();
            case "AWS.SNS.SMS.SenderID" -> SENDER.matcher(value).matches();
            default -> !attribute.startsWith("AWS.SNS.SMS.") || !value.isBlank();
        };
    }

    private Optional<String> name(int number) {
        return form.find(entry(number) + ".Name");
    }

    private static String entry(int number) {
        return "MessageAttributes.entry." + number;
    }
}
