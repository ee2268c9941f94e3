package app.zapis.lambda.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.Bookings.ChangeResult.Changed;
import app.zapis.booking.Bookings.ClaimResult.Claimed;
import app.zapis.booking.Capacities;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.lambda.testbed.LocalTable;
import app.zapis.lambda.testbed.Size;
import app.zapis.lambda.testbed.Traffic;
import app.zapis.lambda.testbed.Wish;
import app.zapis.lambda.testbed.Written;
import app.zapis.memory.MovableClock;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What bookings cost in the table, and how far they stay from its limits.
class BookingCostTest {
    private static final int MOST_OPERATORS = 300;
    private static final int KILOBYTE = 1024;
    private static final Pattern OPERATOR =
            Pattern.compile(">=|<=|<>|[=<>+,]|\\b(ADD|AND|OR|NOT|IN|BETWEEN)\\b|[a-z_]+\\(");

    private final LocalTable table = LocalTable.create();
    private final Traffic traffic = new Traffic(table.client());
    private final DynamoDbPorts ports =
            new DynamoDbPorts(new Table(traffic, table.name()), new MovableClock(Clinic.NOW));

    @Test
    void takesSixWriteUnitsForOneResource() {
        var clinic = Deployment.ofClinic();

        assertEquals("201", clinic.answer(Wish.of(Clinic.ANNA).call("a-key")).outcome());

        assertEquals(6, writeUnits(clinic));
    }

    @Test
    void takesThreeWriteUnitsMoreForCounting() {
        var clinic = Deployment.ofClinic();

        clinic.answer(Wish.of(Clinic.ANNA).call("a-key"));

        var counts = clinic.table().counts();
        assertEquals(
                3, clinic.traffic().operations().stream().filter("UpdateItem"::equals).count());
        assertEquals(3, counts.size());
        assertTrue(counts.stream().allMatch(item -> Size.of(item) < KILOBYTE));
    }

    @Test
    void takesTenWriteUnitsForTwoResources() {
        var clinic = Deployment.ofClinic();
        var both = Wish.of(Clinic.ANNA, Clinic.ROOM);

        assertEquals("201", clinic.answer(both.call("a-key")).outcome());

        assertEquals(10, writeUnits(clinic));
    }

    /// All items are new, so each is largest as it is stored now.
    private static int writeUnits(Deployment clinic) {
        var writes = clinic.traffic().transactions().getFirst().transactItems();
        return Written.items(clinic.table(), writes).stream()
                .mapToInt(Size::transactionalWriteUnits)
                .sum();
    }

    /// Twelve hours that are one half-day of UTC.
    private static Booking halfADay(Resource resource) {
        return BookingSample.of(resource).at("03:00", "15:00").build();
    }

    private void claim(Booking booking, Resource resource) {
        var capacities = Capacities.of(List.of(resource));
        assertEquals(new Claimed(), ports.bookings().claim(booking, capacities));
    }

    @Test
    void keepsAFullAgendaWithin810Bytes() {
        claim(halfADay(Clinic.ANNA), Clinic.ANNA);

        var agenda = table.items().stream().filter(item -> item.containsKey("q143")).toList();

        assertEquals(1, agenda.size());
        assertTrue(Size.of(agenda.getFirst()) <= 810, () -> "" + Size.of(agenda.getFirst()));
    }

    @Test
    void keepsTheLargestAgendaWithinOneWriteUnit() {
        var agenda = new HashMap<String, AttributeValue>();
        agenda.put("pk", AttributeValue.fromS("RESOURCE#" + "r".repeat(40)));
        agenda.put("sk", AttributeValue.fromS("AGENDA#2026-11-25#A"));
        agenda.put("v", AttributeValue.fromN("99999999999"));
        var most = AttributeValue.fromN("" + (Resource.LARGEST_CAPACITY - 1));
        IntStream.range(0, 144).forEach(i -> agenda.put("q" + i, most));

        assertTrue(Size.of(agenda) <= KILOBYTE, () -> "" + Size.of(agenda));
    }

    @Test
    void keepsAClaimOfAFullAgendaWithin300Operators() {
        claim(halfADay(Clinic.ANNA), Clinic.ANNA);

        assertEquals(1, updates().size());
        assertTrue(mostOperators() <= MOST_OPERATORS, () -> "" + mostOperators());
        assertTrue(mostOperators() > 144, () -> "" + mostOperators());
    }

    @Test
    void keepsAMoveWithinAFullAgendaWithin300Operators() {
        var resource = ResourceSample.thing("car-1").capacity(3).build();
        var booking = BookingSample.of(resource).at("03:00", "09:00").build();
        claim(booking, resource);
        traffic.forget();
        var moved = Later.moved(booking, "09:00", "15:00", resource);

        var result = ports.bookings().move(booking, moved, Capacities.of(List.of(resource)));

        assertEquals(new Changed(), result);
        assertEquals(1, updates().size());
        assertTrue(mostOperators() <= MOST_OPERATORS, () -> "" + mostOperators());
    }

    private List<Update> updates() {
        return traffic.transactions().getFirst().transactItems().stream()
                .map(TransactWriteItem::update)
                .filter(Objects::nonNull)
                .toList();
    }

    private long mostOperators() {
        return updates().stream()
                .mapToLong(update ->
                        Math.max(
                                operators(update.updateExpression()),
                                operators(update.conditionExpression())))
                .max()
                .orElse(0);
    }

    private static long operators(String expression) {
        return OPERATOR.matcher(expression).results().count();
    }

    @Test
    void countsSizesAsDynamoDbDoes() {
        var item =
                Map.of(
                        "pk", AttributeValue.fromS("день"),
                        "n", AttributeValue.fromN("-1200"),
                        "yes", AttributeValue.fromBool(true),
                        "list", AttributeValue.fromL(List.of(AttributeValue.fromN("123"))),
                        "map", AttributeValue.fromM(Map.of("k", AttributeValue.fromS("v"))));

        assertEquals(
                (2 + 8) + (1 + 3) + (3 + 1) + (4 + 3 + 1 + 3) + (3 + 3 + 1 + 2), Size.of(item));
    }
}
