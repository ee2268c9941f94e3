package app.zapis.local.rights;

import app.zapis.local.template.Arns;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;
import software.amazon.awssdk.services.sns.model.PublishRequest;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Something that is done to a resource, in the words of IAM.
///
/// @param context by IAM's keys, what is known besides, such as the partitions that are touched
record Use(String action, String resource, Map<String, Set<String>> context) {
    private static final Pattern PARTITION = Pattern.compile("^\\w+ = (:\\w+)");

    Use {
        context = Map.copyOf(context);
    }

    /// A use of which nothing else is known.
    static Use of(String action, String resource) {
        return new Use(action, resource, Map.of());
    }

    /// What a request does. A transaction does what its items do.
    ///
    /// @throws IllegalArgumentException if it is of a kind that no function has made so far
    static Stream<Use> all(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get -> Stream.of(item("GetItem", get.tableName(), get.key()));
            case PutItemRequest put -> Stream.of(item("PutItem", put.tableName(), put.item()));
            case UpdateItemRequest update ->
                    Stream.of(item("UpdateItem", update.tableName(), update.key()));
            case DeleteItemRequest delete ->
                    Stream.of(item("DeleteItem", delete.tableName(), delete.key()));
            case BatchGetItemRequest batch -> batch(batch);
            case QueryRequest query -> Stream.of(query(query));
            case TransactWriteItemsRequest writes ->
                    writes.transactItems().stream().flatMap(Use::write);
            case PublishRequest publish ->
                    Stream.of(
                            of(
                                    "sns:Publish",
                                    Optional.ofNullable(publish.topicArn())
                                            .orElse(publish.phoneNumber())));
            case CreateScheduleRequest create ->
                    Stream.of(
                            schedule("CreateSchedule", create.groupName(), create.name()),
                            passed(create.target().roleArn()));
            case UpdateScheduleRequest update ->
                    Stream.of(
                            schedule("UpdateSchedule", update.groupName(), update.name()),
                            passed(update.target().roleArn()));
            case DeleteScheduleRequest delete ->
                    Stream.of(schedule("DeleteSchedule", delete.groupName(), delete.name()));
            default -> throw new IllegalArgumentException("what right does it need? " + request);
        };
    }

    private static Stream<Use> batch(BatchGetItemRequest batch) {
        return batch.requestItems().entrySet().stream()
                .flatMap(table ->
                        table.getValue().keys().stream()
                                .map(key -> item("BatchGetItem", table.getKey(), key)));
    }

    private static Use query(QueryRequest query) {
        var partition = PARTITION.matcher(query.keyConditionExpression());
        if (!partition.find()) {
            throw new IllegalArgumentException("what partition does it read? " + query);
        }
        var index = Optional.ofNullable(query.indexName()).map(name -> "/index/" + name).orElse("");
        return data(
                "Query",
                query.tableName() + index,
                Objects.requireNonNull(query.expressionAttributeValues().get(partition.group(1))));
    }

    private static Stream<Use> write(TransactWriteItem write) {
        return Stream.of(
                        Optional.ofNullable(write.put())
                                .map(put -> item("PutItem", put.tableName(), put.item())),
                        Optional.ofNullable(write.update())
                                .map(update ->
                                        item("UpdateItem", update.tableName(), update.key())),
                        Optional.ofNullable(write.delete())
                                .map(delete ->
                                        item("DeleteItem", delete.tableName(), delete.key())),
                        Optional.ofNullable(write.conditionCheck())
                                .map(check ->
                                        item("ConditionCheckItem", check.tableName(), check.key())))
                .flatMap(Optional::stream);
    }

    private static Use item(String operation, String table, Map<String, AttributeValue> item) {
        return data(operation, table, Objects.requireNonNull(item.get("pk")));
    }

    private static Use data(String operation, String place, AttributeValue partition) {
        return new Use(
                "dynamodb:" + operation,
                Arns.arn("dynamodb", "table/" + place),
                Map.of("dynamodb:LeadingKeys", Set.of(partition.s())));
    }

    private static Use schedule(String operation, String group, String name) {
        return of(
                "scheduler:" + operation, Arns.arn("scheduler", "schedule/" + group + "/" + name));
    }

    /// The scheduler gets a role, so whoever makes the schedule must be allowed to give it.
    private static Use passed(String role) {
        return new Use(
                "iam:PassRole",
                role,
                Map.of("iam:PassedToService", Set.of("scheduler.amazonaws.com")));
    }
}
