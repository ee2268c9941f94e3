package app.zapis.lambda.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.Bookings;
import app.zapis.booking.Bookings.ClaimResult;
import app.zapis.booking.Capacities;
import app.zapis.lambda.table.Backoff;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.testbed.Crowd;
import app.zapis.lambda.testbed.LocalTable;
import app.zapis.lambda.testbed.Traffic;
import app.zapis.memory.MovableClock;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What claiming takes for granted of DynamoDB. Each build asks DynamoDB Local; `-Daccount=true` asks DynamoDB itself, in
/// the account and region that the SDK finds, on a table that is deleted afterwards.
class DynamoDbPromisesTest {
    private static final boolean IN_ACCOUNT = Boolean.getBoolean("account");

    /// When a half-day of UTC begins.
    private static final Instant MIDNIGHT = Instant.parse("2026-11-25T00:00:00Z");

    private static final LocalTable TABLE = IN_ACCOUNT ? inAccount() : LocalTable.create();

    private final Queue<List<CancellationReason>> refusals = new ConcurrentLinkedQueue<>();
    private final Traffic traffic = new Traffic(TABLE.client());
    private final Bookings bookings =
            new DynamoDbBookings(
                    new Table(traffic, TABLE.name()),
                    new Backoff(new Random(), wait -> LockSupport.parkNanos(wait.toNanos())),
                    new MovableClock(Clinic.NOW));

    DynamoDbPromisesTest() {
        traffic.let(this::note);
    }

    private DynamoDbResponse note(
            DynamoDbRequest request, Function<DynamoDbRequest, DynamoDbResponse> call) {
        try {
            return call.apply(request);
        } catch (TransactionCanceledException refused) {
            refusals.add(refused.cancellationReasons());
            throw refused;
        }
    }

    private static LocalTable inAccount() {
        var client = DynamoDbClient.create();
        var name = "zapis-promises-" + new Random().nextInt(1_000_000);
        System.out.println("asking DynamoDB on a table of its own, " + name);
        client.createTable(LocalTable.definition(name));
        try (var waiter = client.waiter()) {
            waiter.waitUntilTableExists(request -> request.tableName(name));
        }
        return new LocalTable(client, name);
    }

    @AfterAll
    static void deleteTable() {
        TABLE.client().deleteTable(request -> request.tableName(TABLE.name()));
    }

    /// 144 terms are 288 operators and functions, of at most 300.
    @Test
    void takesAConditionOnAllCountersOfAHalfDay() {
        var resource = ResourceSample.specialist("all-of-it").build();
        var all = BookingSample.of(resource).at(MIDNIGHT).lasting(Duration.ofHours(12)).build();
        var last = BookingSample.of(resource).at(MIDNIGHT.plus(Duration.ofMinutes(715)));

        assertInstanceOf(ClaimResult.Claimed.class, claim(all, resource));
        assertInstanceOf(
                ClaimResult.Taken.class,
                claim(last.lasting(Duration.ofMinutes(5)).build(), resource));

        var update = traffic.transactions().getFirst().transactItems().get(1).update();
        assertEquals(144, update.conditionExpression().split(" >= ", -1).length - 1);
    }

    @Test
    void countsAnAbsentItemAndAnAbsentCounterAsZero() {
        var resource = ResourceSample.specialist("absent").build();

        assertInstanceOf(ClaimResult.Claimed.class, claim(hour(resource, 2), resource));
        assertInstanceOf(ClaimResult.Claimed.class, claim(hour(resource, 3), resource));
        assertInstanceOf(ClaimResult.Taken.class, claim(hour(resource, 2), resource));
    }

    /// Else a client is told that his own booking took the slot.
    @Test
    void givesAllReasonsIfTwoConditionsFail() {
        var resource = ResourceSample.specialist("two-reasons").build();
        var booking = hour(resource, 2);
        claim(booking, resource);

        var again = claim(booking, resource);

        assertInstanceOf(ClaimResult.Exists.class, again);
        var reasons = refusals.remove();
        assertEquals(
                List.of("ConditionalCheckFailed", "ConditionalCheckFailed", "None"),
                reasons.stream().map(CancellationReason::code).toList());
        assertFalse(reasons.getFirst().item().isEmpty());
    }

    /// How often is printed: it says what a crowd costs.
    @Test
    void cancelsTransactionsOnOneItemForNothingButAConflict() {
        var resource = ResourceSample.specialist("crowd").build();
        var hours = IntStream.range(0, 12).mapToObj(hour -> hour(resource, hour)).toList();

        var results =
                Crowd.atOnce(
                        hours.stream()
                                .<Supplier<ClaimResult>>map(one -> () -> claim(one, resource))
                                .toList());

        assertTrue(
                results.stream().allMatch(ClaimResult.Claimed.class::isInstance),
                results.toString());
        assertTrue(
                refusals.stream()
                        .flatMap(List::stream)
                        .allMatch(
                                one -> List.of("None", "TransactionConflict").contains(one.code())),
                refusals.toString());
        System.out.printf(
                "%d transactions for %d bookings of one half-day at once%n",
                traffic.transactions().size(), hours.size());
    }

    private static Booking hour(Resource resource, int hour) {
        return BookingSample.of(resource).at(MIDNIGHT.plus(Duration.ofHours(hour))).build();
    }

    private ClaimResult claim(Booking booking, Resource resource) {
        return bookings.claim(booking, Capacities.of(List.of(resource)));
    }
}
