package app.zapis.lambda.storm;

import app.zapis.lambda.table.Stored;
import app.zapis.lambda.testbed.Mishap;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/// What goes wrong between the functions and the table, by chance: of a hundred transactions four are cancelled by a
/// conflict, two do not arrive, four are written and not answered, and two are written and then told to be in conflict
/// with themselves. Of a hundred other writes three are sent twice, as the SDK does when it gets no answer.
/// Transactions on settings meet conflicts only: what is lost of those is an outage, which the editor sees as such.
final class Weather implements Mishap {
    private static final String CONFLICT = "TransactionConflict";

    private final Random chance;
    private final AtomicInteger mishaps = new AtomicInteger();

    Weather(Random chance) {
        this.chance = chance;
    }

    /// How often something went wrong.
    int mishaps() {
        return mishaps.get();
    }

    @Override
    public DynamoDbResponse befall(
            DynamoDbRequest request, Function<DynamoDbRequest, DynamoDbResponse> call) {
        int luck = chance.nextInt(100);
        if (request instanceof TransactWriteItemsRequest writes) {
            boolean lossy = writes.transactItems().stream().anyMatch(Weather::isOnBooking);
            mishaps.addAndGet(luck < (lossy ? 12 : 4) ? 1 : 0);
            return transaction(lossy || luck < 4 ? luck : 100, request, call);
        }
        if (luck < 3
                && (request instanceof PutItemRequest || request instanceof UpdateItemRequest)) {
            mishaps.incrementAndGet();
            var _ = call.apply(request);
        }
        return call.apply(request);
    }

    private static boolean isOnBooking(TransactWriteItem write) {
        return Stream.of(
                        Optional.ofNullable(write.put()).map(Put::item),
                        Optional.ofNullable(write.update()).map(Update::key))
                .flatMap(Optional::stream)
                .anyMatch(item -> Stored.of(item).text("sk").equals("BOOKING"));
    }

    private static DynamoDbResponse transaction(
            int luck, DynamoDbRequest request, Function<DynamoDbRequest, DynamoDbResponse> call) {
        if (luck < 4) {
            throw Mishap.cancelled(CONFLICT);
        }
        if (luck < 6) {
            throw SdkClientException.create("the connection was refused");
        }
        var response = call.apply(request);
        if (luck < 10) {
            throw SdkClientException.create("the connection was reset");
        }
        if (luck < 12) {
            throw Mishap.cancelled(CONFLICT);
        }
        return response;
    }
}
