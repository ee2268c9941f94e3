package app.zapis.local;

import app.zapis.local.template.Arns;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sns.SnsClient;

import java.net.URI;

/// The SDK's clients that the functions get: they speak to the servers of this runner.
public record Clients(DynamoDbClient dynamoDb, SnsClient sns, SchedulerClient scheduler)
        implements AutoCloseable {
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

    private static <B extends AwsClientBuilder<B, ?>> B at(URI server, B builder) {
        var anybody = AwsBasicCredentials.create("local", "local");
        return builder.endpointOverride(server)
                .region(Region.of(Arns.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(anybody));
    }
}
