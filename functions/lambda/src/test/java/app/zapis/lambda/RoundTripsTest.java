package app.zapis.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Reception;
import app.zapis.company.Company;
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
    private static final String COUNT = "UpdateItem";

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
        clinic.traffic().let(Mishap.sideBySide(5));

        assertEquals(201, clinic.answer(Wish.of(Clinic.ANNA).call()).status());

        assertTrips(2, "BatchGetItem", "Query", "TransactWriteItems", COUNT, COUNT, COUNT);
    }

    @Test
    void looksUpTheCountryFirstOfAPhoneWithoutItsCode() {
        clinic.traffic().let(Mishap.sideBySide(1, 5));
        var wish = new Wish(List.of("anna"), "2026-11-25T10:00:00+03:00", 0, "8 916 123-45-67");

        assertEquals(201, clinic.answer(wish.call()).status());

        assertEquals(3, clinic.traffic().tripsInSeries());
    }

    @Test
    void booksSeveralResourcesInTwoTrips() {
        clinic.traffic().let(Mishap.sideBySide(6));

        assertEquals(201, clinic.answer(Wish.of(Clinic.ANNA, Clinic.ROOM).call("key")).status());

        assertTrips(
                2, "BatchGetItem", "GetItem", "Query", "TransactWriteItems", COUNT, COUNT, COUNT);
    }

    @Test
    void knowsARepeatedRequestInTwoTrips() {
        clinic.answer(Wish.of(Clinic.ANNA).call("key"));
        clinic.traffic().forget();
        clinic.traffic().let(Mishap.sideBySide(6, 3));

        assertEquals(201, clinic.answer(Wish.of(Clinic.ANNA).call("key")).status());

        assertTrips(
                2, "BatchGetItem", "GetItem", "Query", COUNT, COUNT, COUNT, COUNT, COUNT, COUNT);
    }

    @Test
    void refusesWhatIsTooMuchInTwoTrips() {
        clinic.ports().save(Company.UNNAMED);
        for (int i = 0; i < Company.UNNAMED.limits().bookingsPerPhonePerDay(); i++) {
            clinic.answer(Wish.of(Clinic.YOGA).call());
            clinic.bookings().stream()
                    .map(Deployment::link)
                    .forEach(link -> clinic.answer(HttpCall.post(link + "/confirm")));
        }
        clinic.plan();
        clinic.traffic().forget();
        clinic.traffic().let(Mishap.sideBySide(5, 3));

        assertEquals(429, clinic.answer(Wish.of(Clinic.YOGA).call()).status());

        assertTrips(2, "BatchGetItem", "Query", COUNT, COUNT, COUNT, COUNT, COUNT, COUNT);
    }

    @Test
    void looksInAThirdTripAtWhatAPhoneHasJustBooked() {
        for (int i = 0; i < Reception.MOST_UNANSWERED; i++) {
            clinic.answer(Wish.of(Clinic.YOGA).call());
        }
        clinic.traffic().forget();
        clinic.traffic().let(Mishap.sideBySide(5, 1, 3));

        assertEquals(429, clinic.answer(Wish.of(Clinic.YOGA).call()).status());

        assertTrips(
                3,
                "BatchGetItem",
                "BatchGetItem",
                "Query",
                COUNT,
                COUNT,
                COUNT,
                COUNT,
                COUNT,
                COUNT);
    }

    @Test
    void booksInTwoTripsAfterAFewBookingsOfTheSameDay() {
        clinic.answer(Wish.of(Clinic.YOGA).call());
        clinic.answer(Wish.of(Clinic.YOGA).call());
        clinic.traffic().forget();
        clinic.traffic().let(Mishap.sideBySide(5));

        assertEquals(201, clinic.answer(Wish.of(Clinic.YOGA).call()).status());

        assertEquals(2, clinic.traffic().tripsInSeries());
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
        clinic.traffic().let(Mishap.sideBySide(3, 2));

        clinic.send(confirm);

        assertEquals(List.of(2), tripsBefore);
        assertTrips(
                3, "BatchGetItem", "PutItem", "Query", "Query", "TransactWriteItems", "UpdateItem");
    }

    @Test
    void remindsAfterAThirdTripForOtherVisitsOfThatDay() {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        clinic.plan();
        clinic.clock().set(Clinic.at("2026-11-24", "10:00"));
        clinic.send(clinic.alarmClocks().input("confirm"));
        clinic.clock().set(Clinic.at("09:00"));
        var remind = clinic.alarmClocks().input("remind");
        clinic.traffic().forget();
        clinic.traffic().let(Mishap.sideBySide(3, 1, 2));

        clinic.send(remind);

        assertTrips(
                4,
                "BatchGetItem",
                "PutItem",
                "Query",
                "Query",
                "Query",
                "TransactWriteItems",
                "UpdateItem");
    }
}
