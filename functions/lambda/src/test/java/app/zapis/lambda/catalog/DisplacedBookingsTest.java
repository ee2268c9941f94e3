package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What becomes of coming bookings whose resource is deleted.
class DisplacedBookingsTest {
    private static final String ANNA = "/api/staff/resources/anna";

    private final Deployment clinic = Deployment.ofClinic();

    private Answer deleteAnna(String bookings) {
        var seen = clinic.answer(HttpCall.get(ANNA)).header("etag");
        return clinic.answer(HttpCall.of("DELETE", ANNA + bookings).with("if-match", seen));
    }

    @Test
    void cannotBeMovedToThatVeryResource() {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        var before = clinic.table().content();

        assertEquals("422 invalid", deleteAnna("?bookings=move&to=anna").outcome());

        assertEquals(before, clinic.table().content());
    }

    @Test
    void areMovedToAnotherOne() {
        clinic.answer(Wish.of(Clinic.ANNA).call());

        assertEquals("204", deleteAnna("?bookings=move&to=boris").outcome());

        var moved = clinic.bookings().getFirst().visit();
        assertEquals(List.of(Clinic.BORIS.id()), moved.resources());
        assertEquals(List.of(), clinic.complaints());
    }
}
