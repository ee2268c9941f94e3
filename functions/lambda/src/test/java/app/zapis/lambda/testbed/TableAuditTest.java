package app.zapis.lambda.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.table.Key;
import app.zapis.sample.Clinic;
import app.zapis.schedule.HalfDay;
import app.zapis.schedule.Quantum;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.Map;

/// What is wrong on purpose must be found.
class TableAuditTest {
    private static final Key AGENDA =
            Key.agenda(Clinic.ANNA.id(), HalfDay.of(Quantum.floor(Clinic.at("10:00"))));

    private final Deployment clinic = Deployment.ofClinic();

    @BeforeEach
    void book() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
    }

    private void count(String counter, int change) {
        clinic.table()
                .client()
                .updateItem(
                        UpdateItemRequest.builder()
                                .tableName(clinic.table().name())
                                .key(AGENDA.attributes())
                                .updateExpression("ADD " + counter + " :change")
                                .expressionAttributeValues(
                                        Map.of(":change", AttributeValue.fromN("" + change)))
                                .build());
    }

    private Key entry() {
        var booking = clinic.bookings().getFirst();
        return Key.resourceBooking(Clinic.ANNA.id(), booking.start(), booking.id());
    }

    private void put(Key key) {
        clinic.table()
                .client()
                .putItem(
                        PutItemRequest.builder()
                                .tableName(clinic.table().name())
                                .item(key.attributes())
                                .build());
    }

    private void delete(Key key) {
        clinic.table()
                .client()
                .deleteItem(
                        DeleteItemRequest.builder()
                                .tableName(clinic.table().name())
                                .key(key.attributes())
                                .build());
    }

    private void assertComplaints(int count) {
        assertEquals(count, clinic.complaints().size(), () -> clinic.complaints().toString());
    }

    @Test
    void findsNothingWhereAllIsWell() {
        assertComplaints(0);
    }

    @Test
    void findsTimeThatIsHeldForNobody() {
        count("q0", 1);

        assertComplaints(1);
    }

    @Test
    void findsTimeThatIsAskedForAndNotHeld() {
        count("q84", -1);

        assertComplaints(1);
    }

    @Test
    void findsTimeThatIsHeldTwiceAndMoreThanTheCapacity() {
        count("q95", 1);

        assertComplaints(2);
    }

    @Test
    void findsALostAgenda() {
        delete(AGENDA);

        assertComplaints(12);
    }

    @Test
    void findsABookingThatIsNotListed() {
        delete(entry());

        assertComplaints(1);
    }

    @Test
    void findsAListedBookingThatThereIsNoneOf() {
        put(new Key(entry().pk(), entry().sk() + "0"));

        assertComplaints(1);
    }
}
