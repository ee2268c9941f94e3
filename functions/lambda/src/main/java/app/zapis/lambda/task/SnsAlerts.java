package app.zapis.lambda.task;

import app.zapis.booking.Claim;
import app.zapis.booking.Visit;
import app.zapis.company.Language;
import app.zapis.lambda.language.DateWords;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.language.Words;
import app.zapis.message.Alert;
import app.zapis.message.Alerts;
import app.zapis.message.settings.PlainName;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.SnsException;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Alerts by a topic of Amazon SNS, to which staff subscribe by mail or SMS. They say what has happened, when the visit
/// is and of what, in the company's language; of the client nothing, for mail is read on the way and kept for long.
/// Source: <https://docs.aws.amazon.com/sns/latest/api/API_Publish.html>
public final class SnsAlerts implements Alerts {
    private static final int FAILED_THEMSELVES = 500;

    private final Supplier<SnsClient> sns;
    private final String topic;
    private final Languages languages;

    /// @param sns must not retry; it is asked for only when there is something to say
    /// @param topic its ARN
    public SnsAlerts(Supplier<SnsClient> sns, String topic, Languages languages) {
        this.sns = sns;
        this.topic = topic;
        this.languages = languages;
    }

    @Override
    public boolean publish(Alert alert) {
        try {
            var _ = sns.get().publish(request(alert));
            return true;
        } catch (SnsException e) {
            // What SNS refused has not gone out; what it failed on may have.
            return e.statusCode() >= FAILED_THEMSELVES;
        } catch (SdkClientException e) {
            return true;
        }
    }

    private PublishRequest request(Alert alert) {
        var words = languages.of(alert.company().language(), Language.EN);
        var kind = alert.task().id().kind().word();
        var what = words.text("alert." + kind);
        var said = said(alert, words);
        return PublishRequest.builder()
                .topicArn(topic)
                .subject(what + ": " + said.when())
                .message(what + ": " + said.when() + said.more())
                .messageAttributes(
                        Map.of(
                                // By this a subscription can choose.
                                "kind", text(kind),
                                "AWS.SNS.SMS.SMSType", text("Transactional")))
                .build();
    }

    private record Said(String when, String more) {}

    private static Said said(Alert alert, Words words) {
        return switch (alert) {
            case Alert.OfBooking(_, _, var history, _) -> said(history.booking().visit(), words);
            case Alert.OfBudget(var id, var task, _) ->
                    new Said(id.period(), ", " + task.detail().replace(" of ", " / "));
        };
    }

    private static Said said(Visit visit, Words words) {
        var dates = new DateWords(words);
        var start = visit.start().atZone(visit.zone());
        var names =
                visit.claims().stream()
                        .map(Claim::name)
                        .map(PlainName::oneLine)
                        .collect(Collectors.joining(", "));
        return new Said(dates.date(start.toLocalDate()) + ", " + dates.time(start), ", " + names);
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }
}
