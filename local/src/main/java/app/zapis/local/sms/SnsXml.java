package app.zapis.local.sms;

import app.zapis.local.http.Reply;
import app.zapis.local.json.Bytes;

import java.util.UUID;

/// The answers of SNS's query protocol.
final class SnsXml {
    private static final String NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";

    private SnsXml() {}

    static Reply published(String messageId) {
        return xml(
                200,
                """
                <PublishResponse xmlns="%s">
                  <PublishResult><MessageId>%s</MessageId></PublishResult>
                  <ResponseMetadata><RequestId>%s</RequestId></ResponseMetadata>
                </PublishResponse>
                """
                        .formatted(NAMESPACE, messageId, UUID.randomUUID()));
    }

    static Reply error(int status, String code, String message) {
        return xml(
                status,
                """
                <ErrorResponse xmlns="%s">
                  <Error><Type>%s</Type><Code>%s</Code><Message>%s</Message></Error>
                  <RequestId>%s</RequestId>
                </ErrorResponse>
                """
                        .formatted(
                                NAMESPACE,
                                status < 500 ? "Sender" : "Receiver",
                                escaped(code),
                                escaped(message),
                                UUID.randomUUID()));
    }

    private static Reply xml(int status, String xml) {
        return Reply.of(status, "text/xml", Bytes.of(xml));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
