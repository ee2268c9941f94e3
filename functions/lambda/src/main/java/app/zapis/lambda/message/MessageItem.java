package app.zapis.lambda.message;

import app.zapis.booking.BookingId;
import app.zapis.lambda.table.Draft;
import app.zapis.lambda.table.DueKeys;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.message.FailReason;
import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.MessageState;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.SkipReason;
import app.zapis.message.Via;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.summary.Outcome;
import app.zapis.message.summary.Outcomes.Dated;
import app.zapis.resource.ResourceId;

import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/// A message as an item of the table.
final class MessageItem {
    private static final String SEGMENTS = "segments";

    private MessageItem() {}

    /// @param now when it is written
    static Draft draft(Message message, Instant now) {
        var id = message.id();
        var item =
                Draft.of(Key.message(id))
                        .with("booking", id.booking().value())
                        .with("kind", id.kind().word())
                        .with("revision", id.revision())
                        .with("repetition", id.repetition())
                        .with("via", message.via().word())
                        .with("state", message.state().word())
                        .with(DueKeys.MOMENT, message.due())
                        .withTexts(
                                "resources",
                                message.resources().stream().map(ResourceId::value).toList());
        putState(message.state(), item);
        if (message.state().pending()) {
            DueKeys.put(message.due(), now, item);
        } else if (message.id().kind().toClient()) {
            DueKeys.putEnded(message.due(), item);
        }
        return item;
    }

    private static void putState(MessageState state, Draft item) {
        switch (state) {
            case Scheduled(int attempts) -> item.with("attempts", attempts);
            case Sending(var since, int attempts) ->
                    item.with("at", since).with("attempts", attempts);
            case Sent(var at, var text, var smsId, int segments) ->
                    item.with("at", at)
                            .with("text", text)
                            .with("smsId", smsId)
                            .with(SEGMENTS, segments);
            case Skipped(var at, var reason) -> item.with("at", at).with("reason", reason.word());
            case Failed(var at, var reason) -> item.with("at", at).with("reason", reason.word());
        }
    }

    static Message message(Stored item) {
        return new Message(
                id(item),
                item.instant(DueKeys.MOMENT),
                Via.valueOf(item.text("via").toUpperCase(Locale.ROOT)),
                item.texts("resources").stream().map(ResourceId::new).toList(),
                state(item));
    }

    /// Reads of items only what [#countsAsSms] and [#outcome] want to know.
    static QueryRequest.Builder counted(QueryRequest.Builder query) {
        return query.projectionExpression("pk, sk, kind, dueAt, #state, reason, #segments")
                .expressionAttributeNames(Map.of("#state", "state", "#segments", SEGMENTS));
    }

    /// Whether an item of the index `due` is an SMS to a client, and not one of the other things that wait there.
    static boolean countsAsSms(Stored item) {
        return item.text("sk").startsWith(Key.MESSAGE_PREFIX)
                && MessageKind.find(item.text("kind")).orElseThrow().toClient();
    }

    /// What has come of it.
    static Dated outcome(Stored item) {
        var outcome =
                switch (item.text("state")) {
                    case "scheduled", "sending" -> new Outcome.Waiting();
                    case "sent" -> new Outcome.Sent(item.smallNumber(SEGMENTS));
                    case "skipped" -> new Outcome.Skipped(SkipReason.of(item.text("reason")));
                    case "failed" -> new Outcome.Failed(FailReason.of(item.text("reason")));
                    default ->
                            throw new IllegalStateException("unknown state " + item.text("state"));
                };
        return new Dated(item.instant(DueKeys.MOMENT), outcome);
    }

    private static MessageId id(Stored item) {
        return new MessageId(
                new BookingId(item.text("booking")),
                MessageKind.find(item.text("kind")).orElseThrow(),
                item.smallNumber("revision"),
                item.smallNumber("repetition"));
    }

    private static MessageState state(Stored item) {
        return switch (item.text("state")) {
            case "scheduled" -> new Scheduled(item.smallNumber("attempts"));
            case "sending" -> new Sending(item.instant("at"), item.smallNumber("attempts"));
            case "sent" ->
                    new Sent(
                            item.instant("at"),
                            item.textOrEmpty("text"),
                            item.textOrEmpty("smsId"),
                            item.smallNumber(SEGMENTS));
            case "skipped" -> new Skipped(item.instant("at"), SkipReason.of(item.text("reason")));
            case "failed" -> new Failed(item.instant("at"), FailReason.of(item.text("reason")));
            default -> throw new IllegalStateException("unknown state " + item.text("state"));
        };
    }
}
