package app.zapis.local.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.local.Clients;
import app.zapis.local.TestFunctions;
import app.zapis.local.http.LoopbackServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.OptedOutException;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.ThrottledException;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class SnsServerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final String PHONE = "+79161234567";
    private static final String TOPIC = "arn:aws:sns:eu-central-1:000000000000:Alerts";

    private final LoopbackServer server;
    private final SnsServer sns;
    private final SnsClient client;

    SnsServerTest() throws IOException {
        server = LoopbackServer.bind(0);
        sns = SnsServer.start(server, InstantSource.fixed(NOW), TestFunctions.NOWHERE);
        client = Clients.at(server.uri(), SnsClient.builder()).build();
    }

    @BeforeEach
    void allGoesWell() {
        sns.follow(PublishPlan.SENT);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void keepsWhatIsPublished() {
        var text = "Ждём вас в 9:00 & не <позже> + \"100%\"";

        var id =
                client.publish(
                                PublishRequest.builder()
                                        .phoneNumber(PHONE)
                                        .message(text)
                                        .messageAttributes(
                                                Map.of(
                                                        "AWS.SNS.SMS.SMSType",
                                                        value("String", "Transactional"),
                                                        "AWS.SNS.SMS.MaxPrice",
                                                        value("Number", "0.50")))
                                        .build())
                        .messageId();

        var attributes =
                Map.of("AWS.SNS.SMS.SMSType", "Transactional", "AWS.SNS.SMS.MaxPrice", "0.50");
        assertEquals(List.of(new Sms(id, PHONE, text, attributes, NOW)), sns.sent());
    }

    @Test
    void keepsWhatIsPublishedToATopic() {
        var request =
                PublishRequest.builder()
                        .topicArn(TOPIC)
                        .subject("Поздняя отмена")
                        .message("Поздняя отмена. 25 ноября")
                        .messageAttributes(Map.of("kind", value("String", "cancelled-late")))
                        .build();

        var id = client.publish(request).messageId();

        var alert =
                new Alert(
                        id,
                        TOPIC,
                        "Поздняя отмена",
                        "Поздняя отмена. 25 ноября",
                        Map.of("kind", "cancelled-late"),
                        NOW);
        assertEquals(List.of(alert), sns.alerts());
        assertEquals(List.of(), sns.sent());
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, Hello",
        "arn:aws:sqs:eu-central-1:000000000000:Alerts, Hello",
        "TOPIC, ''"
    })
    void refusesForATopicWhatSnsRefuses(String topic, String subject) {
        var request =
                PublishRequest.builder()
                        .topicArn(topic.replace("TOPIC", TOPIC))
                        .subject(subject)
                        .message("Hello")
                        .build();

        assertThrows(InvalidParameterException.class, () -> client.publish(request));

        assertEquals(0, sns.alerts().size());
    }

    @ParameterizedTest
    @CsvSource({"89161234567, Hello", "+0123456789, Hello", "+79161234567, ''", "'', Hello"})
    void refusesWhatSnsRefuses(String phone, String text) {
        var request = PublishRequest.builder().phoneNumber(phone).message(text).build();

        assertThrows(InvalidParameterException.class, () -> client.publish(request));

        assertEquals(0, sns.sent().size());
    }

    @ParameterizedTest
    @CsvSource({
        "AWS.SNS.SMS.SMSType, Urgent",
        "AWS.SNS.SMS.MaxPrice, cheap",
        "AWS.SNS.SMS.SenderID, 12345",
        "AWS.SNS.SMS.SenderID, MuchTooLongName"
    })
    void refusesAttributesThatSnsRefuses(String name, String value) {
        var request =
                PublishRequest.builder()
                        .phoneNumber(PHONE)
                        .message("Hello")
                        .messageAttributes(Map.of(name, value("String", value)))
                        .build();

        assertThrows(InvalidParameterException.class, () -> client.publish(request));
    }

    @Test
    void refusesAsPlanned() {
        sns.follow((number, _) ->
                switch (number) {
                    case 1 -> new PublishFate.Refused(429, "Throttled");
                    case 2 -> new PublishFate.Refused(400, "OptedOut");
                    case 3 -> new PublishFate.Refused(500, "InternalError");
                    default -> new PublishFate.Sent();
                });

        assertThrows(ThrottledException.class, this::publish);
        assertThrows(OptedOutException.class, this::publish);
        assertEquals(500, assertThrows(SnsException.class, this::publish).statusCode());
        publish();

        assertEquals(1, sns.sent().size());
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void breaksTheConnectionAsPlanned(boolean sent, int messages) {
        sns.follow((_, _) -> new PublishFate.Unanswered(sent));

        assertThrows(SdkClientException.class, this::publish);

        assertEquals(messages, sns.sent().size());
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void staysSilentAsPlanned(boolean sent, int messages) throws InterruptedException {
        var arrived = new CountDownLatch(1);
        sns.follow((_, _) -> {
            arrived.countDown();
            return new PublishFate.Silent(sent);
        });

        var answer = CompletableFuture.runAsync(this::publish);
        arrived.await();

        assertThrows(TimeoutException.class, () -> answer.get(500, TimeUnit.MILLISECONDS));
        server.close();
        var end = assertThrows(ExecutionException.class, answer::get);
        assertInstanceOf(SdkClientException.class, end.getCause());
        assertEquals(messages, sns.sent().size());
    }

    private void publish() {
        client.publish(PublishRequest.builder().phoneNumber(PHONE).message("Hello").build());
    }

    private static MessageAttributeValue value(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }
}
