package app.zapis.local.sms;

import app.zapis.local.http.Form;
import app.zapis.local.template.Arns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A `Publish` to a phone or a topic, as SNS's query protocol says it.
/// Source: SNS API reference, "Publish".
final class PublishRequest {
    private static final int LONGEST_TEXT = 1600;
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern TOPIC = Pattern.compile(Arns.arn("sns", "[A-Za-z0-9_-]{1,256}"));
    private static final Pattern SUBJECT = Pattern.compile("\\P{Cntrl}{1,99}");
    private static final Pattern SENDER = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}");
    private static final Pattern PRICE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Set<String> TYPES = Set.of("Promotional", "Transactional");

    private final Form form;

    PublishRequest(Form form) {
        this.form = form;
    }

    boolean isToTopic() {
        return form.find("TopicArn").isPresent();
    }

    String topic() {
        return form.find("TopicArn").orElse("");
    }

    String subject() {
        return form.find("Subject").orElse("");
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
        return Stream.of(addressProblem(), textProblem(), attributeProblem())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> addressProblem() {
        if (form.find("TargetArn").isPresent()) {
            return Optional.of("TargetArn Reason: no devices are known here");
        }
        return isToTopic() ? topicProblem() : phoneProblem();
    }

    private Optional<String> topicProblem() {
        if (!TOPIC.matcher(topic()).matches()) {
            return Optional.of("TopicArn Reason: " + topic() + " is not a topic");
        }
        return form.find("PhoneNumber").isPresent() || !SUBJECT.matcher(subject()).matches()
                ? Optional.of(
                        "Subject Reason: 1 to 99 characters of one line, and no phone besides")
                : Optional.empty();
    }

    private Optional<String> phoneProblem() {
        return PHONE.matcher(phone()).matches()
                ? Optional.empty()
                : Optional.of("PhoneNumber Reason: " + phone() + " is not valid to publish to");
    }

    private Optional<String> textProblem() {
        if (text().isBlank()) {
            return Optional.of("Empty message");
        }
        if (text().length() > LONGEST_TEXT) {
            return Optional.of("Message too long");
        }
        return Optional.empty();
    }

    private Optional<String> attributeProblem() {
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
