package app.zapis.lambda.task;

import app.zapis.lambda.table.Draft;
import app.zapis.lambda.table.DueKeys;
import app.zapis.lambda.table.Stored;
import app.zapis.task.Task;
import app.zapis.task.Watched;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What the item of an open task says of when it is to be looked at: by the keys of the index `due` the sweep finds it,
/// and by `look` the stream's filter knows one that is to be looked at now.
final class WatchedItem {
    private static final String LOOK = "look";
    private static final String NOW = "now";
    private static final String ALERT = "alert";
    private static final String ATTEMPTS = "attempts";

    private WatchedItem() {}

    /// Makes a new task wait to be looked at now.
    static void put(Watched watched, Instant now, Draft item) {
        DueKeys.put(watched.at(), now, item);
        item.with(LOOK, NOW).with(ALERT, alert(watched)).with(ATTEMPTS, watched.attempts());
    }

    private static String alert(Watched watched) {
        return watched.told() ? "told" : "due";
    }

    static Watched watched(Task task, Stored item) {
        return new Watched(
                task,
                item.instant(DueKeys.MOMENT),
                item.text(ALERT).equals("told"),
                Math.toIntExact(item.number(ATTEMPTS)));
    }

    static UpdateItemRequest.Builder change(Watched before, Watched after, Instant now) {
        var values = new HashMap<String, AttributeValue>();
        values.putAll(values(before, "Was"));
        values.putAll(values(after, ""));
        var hour = DueKeys.hour(after.at().isBefore(now) ? now : after.at());
        values.put(":hour", AttributeValue.fromS(hour));
        return UpdateItemRequest.builder()
                .updateExpression(
                        "SET duePk = :hour, dueAt = :at, alert = :alert, attempts = :attempts"
                                + " REMOVE look")
                .conditionExpression(
                        "dueAt = :atWas AND alert = :alertWas AND attempts = :attemptsWas")
                .expressionAttributeValues(values);
    }

    private static Map<String, AttributeValue> values(Watched watched, String suffix) {
        return Map.of(
                ":at" + suffix,
                AttributeValue.fromS(Stored.text(watched.at())),
                ":alert" + suffix,
                AttributeValue.fromS(alert(watched)),
                ":attempts" + suffix,
                AttributeValue.fromN(Integer.toString(watched.attempts())));
    }

    /// Makes the stream tell of it, once for each time.
    static UpdateItemRequest.Builder nudge(Instant now) {
        return UpdateItemRequest.builder()
                .updateExpression("SET look = :look, nudgedAt = :now")
                .conditionExpression("attribute_exists(pk)")
                .expressionAttributeValues(
                        Map.of(
                                ":look", AttributeValue.fromS(NOW),
                                ":now", AttributeValue.fromS(Stored.text(now))));
    }
}
