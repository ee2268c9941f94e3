package app.zapis.lambda;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sns.SnsClient;

/// The clients of AWS that the functions use. Making one takes time at a cold start, so a function asks only for those
/// that it needs.
public interface Aws {
    /// The table's client.
    DynamoDbClient dynamoDb();

    /// The carrier's client. It must not retry: a text that may have gone out is not sent again.
    SnsClient sns();

    /// The scheduler's client.
    SchedulerClient scheduler();

    /// These very clients.
    static Aws of(DynamoDbClient dynamoDb, SnsClient sns, SchedulerClient scheduler) {
        return new Given(dynamoDb, sns, scheduler);
    }

    /// Clients that were made elsewhere.
    record Given(DynamoDbClient dynamoDb, SnsClient sns, SchedulerClient scheduler)
            implements Aws {}
}
