package app.zapis.lambda;

import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sns.SnsClient;

import java.time.Duration;

/// Clients as the SDK's own settings want them: region, credentials, endpoints.
final class LiveAws implements Aws {
    private static final Duration LONGEST_PUBLISH = Duration.ofSeconds(15);

    private static SdkHttpClient http() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(2))
                .socketTimeout(Duration.ofSeconds(10))
                .build();
    }

    @Override
    public DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder().httpClient(http()).build();
    }

    @Override
    public SnsClient sns() {
        return SnsClient.builder()
                .httpClient(http())
                .overrideConfiguration(settings ->
                        settings.retryStrategy(AwsRetryStrategy.doNotRetry())
                                .apiCallTimeout(LONGEST_PUBLISH))
                .build();
    }

    @Override
    public SchedulerClient scheduler() {
        return SchedulerClient.builder().httpClient(http()).build();
    }
}
