package app.zapis.lambda.testbed;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/// How large an item is, and what it costs to write, by the rules that DynamoDB publishes.
/// Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html>
public final class Size {
    private static final int UNIT = 1024;
    private static final int DOCUMENT = 3;

    private Size() {}

    /// Bytes of an item: of its attributes' names and values.
    public static int of(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(entry -> bytes(entry.getKey()) + of(entry.getValue()))
                .sum();
    }

    private static int of(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> number(new BigDecimal(value.n()));
            case BOOL, NUL -> 1;
            case L -> DOCUMENT + elements(value.l());
            case M -> DOCUMENT + value.m().size() + of(value.m());
            case SS -> value.ss().stream().mapToInt(Size::bytes).sum();
            case B, NS, BS, UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("zapis stores no " + value.type());
        };
    }

    private static int elements(Collection<AttributeValue> values) {
        return values.size() + values.stream().mapToInt(Size::of).sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// A byte for two significant digits, one more, and one for the sign.
    private static int number(BigDecimal number) {
        return Math.ceilDiv(number.stripTrailingZeros().precision(), 2)
                + 1
                + (number.signum() < 0 ? 1 : 0);
    }

    /// Write units of one item of a transaction: two for each started kilobyte.
    ///
    /// @param larger the larger of the item before and after
    public static int transactionalWriteUnits(Map<String, AttributeValue> larger) {
        return 2 * Math.ceilDiv(of(larger), UNIT);
    }
}
