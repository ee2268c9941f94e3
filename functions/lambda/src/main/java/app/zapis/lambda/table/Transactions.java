package app.zapis.lambda.table;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Tries to write several items at once, all or none.
public final class Transactions {
    private static final String CONDITION_FAILED = "ConditionalCheckFailed";
    private static final Set<String> PASSING =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private final DynamoDbClient client;

    /// @param client with which to write
    public Transactions(DynamoDbClient client) {
        this.client = client;
    }

    /// What came of one try. Unless it is [Written], or perhaps [Lost], nothing was stored.
    public sealed interface Try {
        /// All is stored.
        record Written() implements Try {}

        /// A condition did not hold.
        ///
        /// @param index which write's; the first one where several failed
        /// @param old that item as it is, where the write asked for it
        record Refused(int index, Map<String, AttributeValue> old) implements Try {}

        /// Others were writing the same items, or the table was too busy; another try may succeed.
        record Conflict() implements Try {}

        /// No answer came: it may be stored, or not.
        record Lost() implements Try {}
    }

    /// Tries once.
    ///
    /// @param writes at most 100, each on another item
    /// @throws TransactionCanceledException for a reason that no other try would mend
    public Try write(List<TransactWriteItem> writes) {
        try {
            client.transactWriteItems(
                    TransactWriteItemsRequest.builder().transactItems(writes).build());
            return new Try.Written();
        } catch (TransactionInProgressException e) {
            return new Try.Conflict();
        } catch (SdkClientException | InternalServerErrorException e) {
            return new Try.Lost();
        } catch (TransactionCanceledException e) {
            return judge(e);
        }
    }

    /// Tries once, for those who read again what somebody else has changed, or is changing at this moment.
    ///
    /// @return whether all is stored; if not, nothing is
    /// @throws IllegalStateException if no answer came: it may be stored, or not
    public boolean writeUnlessChanged(List<TransactWriteItem> writes) {
        return switch (write(writes)) {
            case Try.Written() -> true;
            case Try.Refused(_, _), Try.Conflict() -> false;
            case Try.Lost() -> throw new IllegalStateException("no answer came from the table");
        };
    }

    private static Try judge(TransactionCanceledException refused) {
        var reasons = refused.cancellationReasons();
        var failed =
                IntStream.range(0, reasons.size())
                        .filter(i -> CONDITION_FAILED.equals(reasons.get(i).code()))
                        .findFirst();
        if (failed.isPresent()) {
            return new Try.Refused(failed.getAsInt(), reasons.get(failed.getAsInt()).item());
        }
        if (reasons.stream().map(CancellationReason::code).anyMatch(PASSING::contains)) {
            return new Try.Conflict();
        }
        throw refused;
    }
}
