package app.zapis.local;

import app.zapis.local.template.Arns;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sns.SnsClient;

import java.net.URI;
import java.time.Duration;

/// The SDK's clients that the functions get: they speak to the servers of this runner.
public record Clients(DynamoDbClient dynamoDb, SnsClient sns, SchedulerClient scheduler)
        implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /// None of them repeats a call that failed: here that is a fault that a test planned, and in
    /// SNS's case the functions want it so.
    static Clients of(DynamoDbClient dynamoDb, Ports ports) {
        return new Clients(
                dynamoDb,
                at(ports.sns().uri(), SnsClient.builder()).build(),
                at(ports.scheduler().uri(), SchedulerClient.builder()).build());
    }

    /// The table's client is the table's to close.
    @Override
    public void close() {
        sns.close();
        scheduler.close();
    }

    /// A client of a server on this machine.
    public static <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B at(
            URI server, B builder) {
        var anybody = AwsBasicCredentials.create("local", "local");
        var http =
                UrlConnectionHttpClient.builder()
                        .connectionTimeout(LONGEST_WAIT)
                        .socketTimeout(LONGEST_WAIT);
        return builder.endpointOverride(server)
                .region(Region.of(Arns.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(anybody))
                .httpClientBuilder(http)
                .overrideConfiguration(
                        ClientOverrideConfiguration.builder()
                                .retryStrategy(AwsRetryStrategy.doNotRetry())
                                .build());
    }
}
