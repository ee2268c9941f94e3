package app.zapis.lambda.message;

import app.zapis.client.Phone;
import app.zapis.company.SmsRules;
import app.zapis.message.FailReason;
import app.zapis.message.Sms;
import app.zapis.message.settings.SmsText;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.SnsException;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// SMS by Amazon SNS, as transactional messages.
///
/// SNS takes many an SMS that it never delivers: to phones that opted out with their carrier, beyond what the account may
/// spend, in its sandbox. Of those only its delivery log tells; here is judged what it refuses outright.
/// Source: <https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html>,
/// <https://docs.aws.amazon.com/sns/latest/api/API_Publish.html>
public final class SnsSms implements Sms {
    private static final Set<String> THROTTLED = Set.of("Throttled", "KMSThrottling");
    private static final Set<String> INVALID =
            Set.of(
                    "InvalidParameter",
                    "InvalidParameterException",
                    "InvalidParameterValue",
                    "ParameterValueInvalid",
                    "ValidationException");
    private static final Set<String> OPTED_OUT = Set.of("OptedOut", "OptedOutException");
    private static final int FORBIDDEN = 403;
    private static final int FIRST_OF_THE_SERVER = 500;

    /// How refusals name what the account may spend: both the carrier's log and its own service do.
    private static final List<String> SPENDING = List.of("quota", "spend");

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
            return neverLeft(e)
                    ? new Handover.PutOff(FailReason.UNREACHABLE)
                    : new Handover.InDoubt();
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
        var details = Optional.ofNullable(e.awsErrorDetails());
        var code = details.map(AwsErrorDetails::errorCode).orElse("");
        var message = details.map(AwsErrorDetails::errorMessage).orElse("");
        if (e.isThrottlingException() || THROTTLED.contains(code)) {
            return new Handover.PutOff(FailReason.THROTTLED);
        }
        if (e.statusCode() >= FIRST_OF_THE_SERVER) {
            return new Handover.InDoubt();
        }
        if (OPTED_OUT.contains(code)) {
            return new Handover.Refused(FailReason.OPTED_OUT_AT_CARRIER);
        }
        if (INVALID.contains(code)) {
            return new Handover.Refused(invalid(message));
        }
        return new Handover.PutOff(refused(e.statusCode(), code + " " + message));
    }

    /// The sender id, the price cap and the text can be invalid too: `Invalid parameter: PhoneNumber Reason: …`.
    private static FailReason invalid(String message) {
        return message.contains("PhoneNumber") || message.contains("phone number")
                ? FailReason.INVALID_NUMBER
                : FailReason.REFUSED;
    }

    private static FailReason refused(int status, String why) {
        if (SPENDING.stream().anyMatch(why.toLowerCase(Locale.ROOT)::contains)) {
            return FailReason.SPEND_LIMIT;
        }
        return status == FORBIDDEN ? FailReason.NOT_ALLOWED : FailReason.REFUSED;
    }

    private static boolean neverLeft(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ConnectException || cause instanceof UnknownHostException);
    }
}
