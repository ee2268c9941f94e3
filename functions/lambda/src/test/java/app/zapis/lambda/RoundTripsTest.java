package app.zapis.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// How often a function has to wait for the table. What is asked for side by side is waited for once.
class RoundTripsTest {
    private final Deployment clinic = Deployment.ofClinic();

    private void assertTrips(int trips, String... operations) {
        assertEquals(List.of(operations), clinic.traffic().operations());
        assertEquals(trips, clinic.traffic().tripsInSeries());
    }

    @Test
    void listsResourcesInOneTrip() {
        assertEquals(200, clinic.answer(HttpCall.get("/api/resources")).status());

        assertTrips(1, "Query");
    }

    @Test
    void findsSlotsInOneTrip() {
        clinic.traffic().let(Mishap.sideBySide(2));

        var answer =
                clinic.answer(HttpCall.get("/api/slots?resource=anna&from=2026-11-25&days=31"));

        assertEquals(200, answer.status());
        assertTrips(1, "BatchGetItem", "Query");
    }

    @Test
    void findsSlotsOfSeveralResourcesInOneTrip() {
        clinic.traffic().let(Mishap.sideBySide(3));

        var answer =
                clinic.answer(
                        HttpCall.get(
                                "/api/slots?resource=anna&resource=room-1&from=2026-11-25&days=7"));

        assertEquals(200, answer.status());
        assertTrips(1, "BatchGetItem", "Query", "Query");
    }

    @Test
    void booksInTwoTrips() {
        assertEquals(201, clinic.answer(Wish.of(Clinic.ANNA).call()).status());

        assertTrips(2, "BatchGetItem", "TransactWriteItems");
    }

    @Test
    void booksSeveralResourcesInTwoTrips() {
        assertEquals(201, clinic.answer(Wish.of(Clinic.ANNA, Clinic.ROOM).call("key")).status());

        assertTrips(2, "BatchGetItem", "TransactWriteItems");
    }

    @Test
    void knowsARepeatedRequestInTwoTrips() {
        clinic.answer(Wish.of(Clinic.ANNA).call("key"));
        clinic.traffic().forget();

        assertEquals(201, clinic.answer(Wish.of(Clinic.ANNA).call("key")).status());

        assertTrips(2, "BatchGetItem", "TransactWriteItems");
    }

    @Test
    void confirmsInOneTrip() {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        clinic.traffic().forget();

        assertEquals(200, clinic.answer(HttpCall.post(clinic.link() + "/confirm")).status());

        assertTrips(1, "UpdateItem");
    }

    @Test
    void cancelsInTwoTrips() {
        clinic.answer(Wish.of(Clinic.ANNA, Clinic.ROOM).call());
        clinic.traffic().forget();

        assertEquals(200, clinic.answer(HttpCall.post(clinic.link() + "/cancel")).status());

        assertTrips(2, "BatchGetItem", "TransactWriteItems");
    }

    @Test
    void sendsAnSmsAfterTwoTripsAndBeforeOne() {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        clinic.plan();
        var tripsBefore = new ArrayList<Integer>();
        clinic.carrier().let(() -> tripsBefore.add(clinic.traffic().tripsInSeries()));
        clinic.clock().set(Clinic.at("2026-11-24", "10:00"));
        var confirm = clinic.alarmClocks().input("confirm");
        clinic.traffic().forget();
        clinic.traffic().let(Mishap.sideBySide(2));

        clinic.send(confirm);

        assertEquals(List.of(2), tripsBefore);
        assertTrips(3, "BatchGetItem", "PutItem", "Query", "TransactWriteItems");
    }
}
