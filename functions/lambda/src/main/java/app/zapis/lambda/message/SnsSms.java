package app.zapis.lambda.message;

import app.zapis.client.Phone;
import app.zapis.company.SmsRules;
import app.zapis.message.Sms;
import app.zapis.message.SmsText;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.SnsException;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// SMS by Amazon SNS, as transactional messages.
/// Source: <https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html>
public final class SnsSms implements Sms {
    private static final Set<String> THROTTLED =
            Set.of("Throttling", "ThrottledException", "Throttled", "ThrottlingException");
    private static final Set<String> HOPELESS =
            Set.of(
                    "InvalidParameter",
                    "InvalidParameterException",
                    "InvalidParameterValue",
                    "ParameterValueInvalid",
                    "OptedOut");

    private final SnsClient sns;

    /// @param sns must not retry
    public SnsSms(SnsClient sns) {
        this.sns = sns;
    }

    @Override
    public Handover send(Phone phone, SmsText text, SmsRules rules) {
        var request =
                PublishRequest.builder()
                        .phoneNumber(phone.e164())
                        .message(text.value())
                        .messageAttributes(attributes(rules))
                        .build();
        try {
            return new Handover.Accepted(sns.publish(request).messageId());
        } catch (SnsException e) {
            return refused(e);
        } catch (SdkClientException e) {
            return neverLeft(e) ? new Handover.PutOff("unreachable") : new Handover.InDoubt();
        }
    }

    private static Map<String, MessageAttributeValue> attributes(SmsRules rules) {
        var attributes = new HashMap<String, MessageAttributeValue>();
        attributes.put("AWS.SNS.SMS.SMSType", attribute("String", "Transactional"));
        if (!rules.senderId().isEmpty()) {
            attributes.put("AWS.SNS.SMS.SenderID", attribute("String", rules.senderId()));
        }
        if (!rules.maxPriceUsd().isEmpty()) {
            attributes.put("AWS.SNS.SMS.MaxPrice", attribute("Number", rules.maxPriceUsd()));
        }
        return attributes;
    }

    private static MessageAttributeValue attribute(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }

    /// What SNS refused has not gone out; what it failed on may have.
    private static Handover refused(SnsException e) {
        var code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
        if (THROTTLED.contains(code) || e.statusCode() == 429) {
            return new Handover.PutOff("throttled");
        }
        if (HOPELESS.contains(code)) {
            return new Handover.Refused(
                    code.equals("OptedOut") ? "opted-out-at-carrier" : "invalid-number");
        }
        return e.statusCode() < 500 ? new Handover.PutOff("refused") : new Handover.InDoubt();
    }

    private static boolean neverLeft(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ConnectException || cause instanceof UnknownHostException);
    }
}
