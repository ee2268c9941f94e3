package app.zapis.lambda.testbed;

import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.PublishResponse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// SNS that delivers nothing and writes down all.
public final class Carrier implements SnsClient {
    private final List<PublishRequest> published = new ArrayList<>();
    private volatile Runnable mishap = () -> {};
    private volatile Runnable afterwards = () -> {};

    /// A carrier without anything to do yet.
    public Carrier() {}

    /// Lets this happen before each SMS from now on, like an exception.
    public void let(Runnable mishap) {
        this.mishap = mishap;
    }

    /// Lets this happen after each SMS from now on, before anyone learns that it went out.
    public void afterEach(Runnable happening) {
        this.afterwards = happening;
    }

    @Override
    public PublishResponse publish(PublishRequest request) {
        mishap.run();
        synchronized (published) {
            published.add(request);
        }
        afterwards.run();
        return PublishResponse.builder().messageId("sms-" + published.size()).build();
    }

    /// All SMS so far.
    public List<PublishRequest> published() {
        return published(request -> request.topicArn() == null);
    }

    /// All that was published to topics so far.
    public List<PublishRequest> alerts() {
        return published(request -> request.topicArn() != null);
    }

    /// An attribute of what was published.
    ///
    /// @throws IllegalArgumentException if it has none of that name
    public static String attribute(PublishRequest request, String name) {
        return Optional.ofNullable(request.messageAttributes().get(name))
                .map(MessageAttributeValue::stringValue)
                .orElseThrow(() -> new IllegalArgumentException("no attribute " + name));
    }

    private List<PublishRequest> published(Predicate<PublishRequest> wanted) {
        synchronized (published) {
            return published.stream().filter(wanted).toList();
        }
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
