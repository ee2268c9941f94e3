package app.zapis.lambda.task;

import app.zapis.lambda.table.Draft;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Transactions;
import app.zapis.lambda.table.Transactions.Try;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.Tasks;
import app.zapis.task.Watched;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tasks in the table: the open ones together, the done ones apart until they expire.
public final class DynamoDbTasks implements Tasks {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String COMES_BACK = "comesBack";
    private static final String ABSENT = "attribute_not_exists(pk)";

    private final Table table;
    private final Transactions transactions;
    private final InstantSource clock;

    /// @param table holds them
    /// @param clock says when a task was opened
    public DynamoDbTasks(Table table, InstantSource clock) {
        this.table = table;
        this.transactions = new Transactions(table.client());
        this.clock = clock;
    }

    @Override
    public void open(Task task) {
        var put =
                Put.builder()
                        .tableName(table.name())
                        .item(opened(task).attributes())
                        .conditionExpression(ABSENT)
                        .build();
        var notDone =
                ConditionCheck.builder()
                        .tableName(table.name())
                        .key(Key.doneTask(task).attributes())
                        .conditionExpression(ABSENT + " OR " + COMES_BACK + " = :yes")
                        .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true)))
                        .build();
        var writes =
                List.of(
                        TransactWriteItem.builder().put(put).build(),
                        TransactWriteItem.builder().conditionCheck(notDone).build());
        switch (transactions.write(writes)) {
            case Try.Written(), Try.Refused _ -> {}
            case Try.Conflict(), Try.Lost() -> expectOpened(task);
        }
    }

    /// Others open the same task at the same time, as when many an SMS uses up the last of a budget.
    private void expectOpened(Task task) {
        if (table.find(Key.openTask(task)).or(() -> table.find(Key.doneTask(task))).isEmpty()) {
            throw new IllegalStateException("a task could not be opened just now");
        }
    }

    private Draft opened(Task task) {
        var now = clock.instant();
        var item = item(Key.openTask(task), task);
        WatchedItem.put(new Watched(task, now, false, 0), now, item);
        return item;
    }

    private static Draft item(Key key, Task task) {
        return Draft.of(key)
                .with("id", task.id().text())
                .with("due", task.due())
                .with("detail", task.detail());
    }

    @Override
    public boolean finish(TaskId id, Instant now) {
        return open().stream()
                .filter(task -> task.id().equals(id))
                .map(task -> finish(task, item(Key.doneTask(task), task), now))
                .reduce(false, Boolean::logicalOr);
    }

    @Override
    public boolean finish(Task task, Instant now) {
        var done = item(Key.doneTask(task), task);
        return finish(task, done.with(COMES_BACK, task.id().kind().comesBack()), now);
    }

    private boolean finish(Task task, Draft done, Instant now) {
        var delete =
                Delete.builder()
                        .tableName(table.name())
                        .key(Key.openTask(task).attributes())
                        .conditionExpression("attribute_exists(pk)")
                        .build();
        var dated = done.with("doneAt", now).with("expiresAt", now.plus(KEPT).getEpochSecond());
        var put = Put.builder().tableName(table.name()).item(dated.attributes()).build();
        return write(
                List.of(
                        TransactWriteItem.builder().delete(delete).build(),
                        TransactWriteItem.builder().put(put).build()));
    }

    /// @return whether it is written; if not, a condition did not hold
    private boolean write(List<TransactWriteItem> writes) {
        return switch (transactions.write(writes)) {
            case Try.Written() -> true;
            case Try.Refused _ -> false;
            case Try.Conflict(), Try.Lost() ->
                    throw new IllegalStateException("a task could not be changed just now");
        };
    }

    @Override
    public Optional<Watched> findWatched(TaskId id, Instant due) {
        return table.find(Key.openTask(new Task(id, due, "")))
                .map(item -> WatchedItem.watched(task(item), item));
    }

    @Override
    public boolean change(Watched before, Watched after) {
        return update(before.task(), WatchedItem.change(before, after, clock.instant()));
    }

    @Override
    public void nudge(Task task, Instant now) {
        var _ = update(task, WatchedItem.nudge(now));
    }

    private boolean update(Task task, UpdateItemRequest.Builder update) {
        try {
            table.client()
                    .updateItem(
                            update.tableName(table.name())
                                    .key(Key.openTask(task).attributes())
                                    .build());
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    @Override
    public List<Task> open() {
        return all(Key.OPEN_PREFIX);
    }

    @Override
    public List<Task> done() {
        return all(Key.DONE_PREFIX);
    }

    private List<Task> all(String prefix) {
        return table.query(Table.partition(Key.TASKS, prefix).consistentRead(true))
                .map(DynamoDbTasks::task)
                .toList();
    }

    /// The task that an item holds.
    public static Task task(Stored item) {
        return new Task(
                TaskId.find(item.text("id")).orElseThrow(),
                item.instant("due"),
                item.textOrEmpty("detail"));
    }
}
