package app.zapis.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.client.Phone;
import app.zapis.company.SmsRules;
import app.zapis.lambda.message.SnsSms;
import app.zapis.message.FailReason;
import app.zapis.message.Sms.Handover;
import app.zapis.message.settings.SmsText;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// The client with which SMS go out, against a server in place of SNS. Whatever goes wrong, it asks once.
class LiveSmsTest {
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "aws.region", "eu-central-1",
                    "aws.accessKeyId", "key",
                    "aws.secretAccessKey", "secret");

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Answering answering = HttpExchange::close;
    private final HttpServer server = server();

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private HttpServer server() {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return HttpServer.create(here, 0, "/", this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answering.answer(exchange);
    }

    @BeforeEach
    void start() {
        server.start();
        SETTINGS.forEach(System::setProperty);
        System.setProperty(
                "aws.endpointUrlSns", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        SETTINGS.keySet().forEach(System::clearProperty);
        System.clearProperty("aws.endpointUrlSns");
    }

    private static Handover send() {
        var sms = new SnsSms(new LiveAws().sns());
        var rules = new SmsRules(List.of("RU"), "Zapis", "0.07", "");
        return sms.send(new Phone("+79161234567"), new SmsText("Ждём вас в 10:00"), rules);
    }

    private void answers(int status, String xml) {
        answering =
                exchange -> {
                    var body = xml.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                };
    }

    private void fails(int status, String code, String message) {
        answers(
                status,
                "<ErrorResponse><Error><Type>Sender</Type><Code>"
                        + code
                        + "</Code><Message>"
                        + message
                        + "</Message></Error></ErrorResponse>");
    }

    @Test
    void handsOverATransactionalSmsWithSenderAndPriceCap() {
        answers(
                200,
                "<PublishResponse><PublishResult><MessageId>sms-7</MessageId></PublishResult>"
                        + "</PublishResponse>");

        assertEquals(new Handover.Accepted("sms-7"), send());

        var form = URLDecoder.decode(requests.getFirst(), StandardCharsets.UTF_8);
        assertTrue(form.contains("PhoneNumber=+79161234567"), form);
        assertTrue(form.contains("Message=Ждём вас в 10:00"), form);
        assertEquals(
                Map.of(
                        "AWS.SNS.SMS.SMSType", "Transactional",
                        "AWS.SNS.SMS.SenderID", "Zapis",
                        "AWS.SNS.SMS.MaxPrice", "0.07"),
                attributes(form));
    }

    private static Map<String, String> attributes(String form) {
        var parameters =
                Arrays.stream(form.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return parameters.keySet().stream()
                .filter(name -> name.endsWith(".Name"))
                .collect(
                        Collectors.toMap(
                                parameters::get,
                                name ->
                                        parameters.getOrDefault(
                                                name.replace(".Name", ".Value.StringValue"), "")));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Throttling, Rate exceeded, THROTTLED",
        "429, TooManyRequestsException, no, THROTTLED",
        "400, ThrottledException, no, THROTTLED",
        "400, Throttled, no, THROTTLED",
        "400, KMSThrottling, no, THROTTLED",
        "400, ThrottlingException, Rate exceeded for spending, THROTTLED",
        "400, ConflictException, No quota left for account, SPEND_LIMIT",
        "400, ServiceQuotaExceededException, no, SPEND_LIMIT",
        "400, LimitExceeded, The monthly spend limit is reached, SPEND_LIMIT",
        "403, AuthorizationError, no, NOT_ALLOWED",
        "403, InvalidClientTokenId, no, NOT_ALLOWED",
        "403, InvalidSecurity, no, NOT_ALLOWED",
        "400, EndpointDisabled, no, REFUSED",
        "400, KMSDisabled, no, REFUSED",
        "404, NotFound, no, REFUSED",
    })
    void maySendLaterWhatHasCertainlyNotGoneOut(
            int status, String code, String message, FailReason reason) {
        fails(status, code, message);

        assertEquals(new Handover.PutOff(reason), send());
        assertEquals(1, requests.size());
    }

    @ParameterizedTest
    @CsvSource({
        "InvalidParameter, Invalid parameter: PhoneNumber Reason: +7 is not valid, INVALID_NUMBER",
        "ParameterValueInvalid, Invalid parameter: PhoneNumber, INVALID_NUMBER",
        "ValidationException, Invalid phone number, INVALID_NUMBER",
        "InvalidParameter, Invalid parameter: SenderID, REFUSED",
        "InvalidParameter, Invalid parameter: Message Reason: too long, REFUSED",
        "OptedOut, no, OPTED_OUT_AT_CARRIER",
    })
    void givesUpWhatWouldNeverGoOut(String code, String message, FailReason reason) {
        fails(400, code, message);

        assertEquals(new Handover.Refused(reason), send());
        assertEquals(1, requests.size());
    }

    @ParameterizedTest
    @CsvSource({"500, InternalFailure", "503, ServiceUnavailable", "502, ''"})
    void isInDoubtWhenTheCarrierFails(int status, String code) {
        fails(status, code, "no");

        assertEquals(new Handover.InDoubt(), send());
        assertEquals(1, requests.size());
    }

    @Test
    void isInDoubtWhenTheAnswerIsLost() {
        answering = HttpExchange::close;

        assertEquals(new Handover.InDoubt(), send());
        assertEquals(1, requests.size());
    }

    /// A connection that the server closes is by default tried anew by Java itself.
    @Test
    void isInDoubtWhenTheAnswerIsLostOnAConnectionThatWasKept() {
        answers(200, "<PublishResponse><PublishResult/></PublishResponse>");
        send();
        answering = HttpExchange::close;

        assertEquals(new Handover.InDoubt(), send());
        assertEquals(2, requests.size());
    }

    @Test
    void isInDoubtWhenTheAnswerMakesNoSense() {
        answers(200, "<html>");

        assertEquals(new Handover.InDoubt(), send());
        assertEquals(1, requests.size());
    }

    @Test
    void maySendLaterWhatFoundNobody() {
        server.stop(0);

        assertEquals(new Handover.PutOff(FailReason.UNREACHABLE), send());
    }
}
