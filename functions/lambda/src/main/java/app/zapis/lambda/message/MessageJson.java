package app.zapis.lambda.message;

import app.zapis.lambda.http.Times;
import app.zapis.message.History;
import app.zapis.message.Message;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// A booking's messages in JSON.
public final class MessageJson {
    private MessageJson() {}

    /// `{"messages":[…]}`, by due time.
    public static Map<String, Object> tree(History history) {
        var zone = history.booking().visit().zone();
        return Map.of(
                "messages",
                history.messages().stream()
                        .sorted(Comparator.comparing(Message::due))
                        .map(message -> tree(message, zone))
                        .toList());
    }

    private static Map<String, Object> tree(Message message, ZoneId zone) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kind", message.id().kind().word());
        tree.put("revision", message.id().revision());
        if (message.id().repetition() > 0) {
            tree.put("repetition", message.id().repetition());
        }
        tree.put("state", message.state().word());
        tree.put("dueAt", Times.text(message.due(), zone));
        switch (message.state()) {
            case Scheduled _, Sending _ -> {}
            case Sent(var at, var text, _, _) -> {
                tree.put("sentAt", Times.text(at, zone));
                tree.put("text", text);
            }
            case Skipped(_, var reason) -> tree.put("reason", reason.word());
            case Failed(_, var reason) -> tree.put("reason", reason.word());
        }
        return tree;
    }
}
