package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.company.Versioned;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Staff change a resource, and look after what was booked before.
class ChangedResourceTest {
    private static final String WITH_BUFFERS =
            """
            {"id":"anna","name":"Anna","type":"medical","wording":"specialist","bufferAfterMinutes":20}\
            """;

    private final Deployment clinic = Deployment.ofClinic();
    private final Booking booking = booked("10:00");

    ChangedResourceTest() {
        var medical = new ResourceType("medical", "Doctors", Wording.SPECIALIST);
        assertTrue(clinic.ports().catalog().saveType(new Versioned<>(medical, Versioned.NEW)));
    }

    private Booking booked(String start) {
        var made = BookingSample.of(Clinic.ANNA).at(start).build();
        clinic.ports().bookings().claim(made, Capacities.UNLIMITED);
        return made;
    }

    private Answer answer(HttpCall call) {
        return clinic.answer(call.by("maria"));
    }

    private Answer changed() {
        return answer(
                HttpCall.of("PUT", "/api/staff/resources/anna")
                        .with("if-match", "\"1\"")
                        .json(WITH_BUFFERS));
    }

    private HttpCall verb(String verb) {
        return HttpCall.post("/api/staff/bookings/" + booking.id() + "/" + verb);
    }

    private Booking stored() {
        return clinic.ports().bookings().find(booking.id()).orElseThrow();
    }

    @Test
    void listsWhatToClaimAgain() {
        var answer = changed();

        assertEquals("200", answer.outcome());
        assertTrue(answer.body().contains(booking.id().value()), answer.body());
        assertTrue(answer.body().contains("\"why\":[\"buffers\"]"), answer.body());
    }

    @Test
    void claimsItAgain() {
        changed();

        var answer = answer(verb("reclaim"));

        assertEquals("200", answer.outcome());
        assertEquals("\"2\"", answer.header("etag"));
        assertEquals("0", answer.member("revision"));
        assertEquals(16, stored().visit().footprints().getFirst().size());
        assertEquals(booking.origin(), stored().origin());
        assertEquals("200", answer(verb("reclaim").with("if-match", "\"2\"")).outcome());
        assertEquals(2, stored().version());
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void sendsNothingForIt() {
        clinic.plan();
        var planned = clinic.alarmClocks().set().keySet().stream().sorted().toList();
        changed();

        answer(verb("reclaim"));
        clinic.plan();

        assertEquals(planned, clinic.alarmClocks().set().keySet().stream().sorted().toList());
        assertEquals(List.of(), clinic.carrier().published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    reclaim | "1" | ''                | 409 slot-taken          | 1 | false
                    reclaim | "1" | {"overbook":true} | 200                     | 1 | true
                    reclaim | "7" | {"overbook":true} | 412 precondition-failed | 0 | false
                    reclaim | "1" | {"overbook":1}    | 422 invalid             | 0 | false
                    undo    | "1" | ''                | 409 wrong-status        | 0 | false
                    undo    | "1" | {"because":"no"}  | 422 invalid             | 0 | false
                    """)
    void takesTakenTimeOnlyOnPurpose(
            String verb,
            String version,
            String body,
            String outcome,
            int clashes,
            boolean overbooked) {
        booked("11:00");
        changed();

        var answer = answer(verb(verb).with("if-match", version).json(body));

        assertEquals(outcome, answer.outcome());
        assertEquals(clashes, answer.texts("clashes").size());
        assertEquals(overbooked, stored().overbooked());
    }

    @Test
    void undoesACancellationOntoTakenTime() {
        answer(verb("cancel"));
        var there = booked("10:30");
        assertEquals("409 slot-taken", answer(verb("undo")).outcome());

        var answer = answer(verb("undo").json("{\"overbook\":true}"));

        assertEquals("200", answer.outcome());
        assertEquals("true", answer.member("overbooked"));
        assertEquals(List.of(there.id().value()), answer.texts("clashes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    anna   | {"id":"zoya","name":"Zoya"}            | 201           | 5
                    anna   | {"id":"boris","name":"Zoya"}           | 409 exists    | 4
                    nobody | {"id":"zoya","name":"Zoya"}            | 404 not-found | 4
                    Ann*   | {"id":"zoya","name":"Zoya"}            | 404 not-found | 4
                    anna   | {"id":"Zoya!","name":"Zoya"}           | 422 invalid   | 4
                    anna   | {"id":"zoya"}                          | 422 invalid   | 4
                    anna   | {"id":"zoya","name":"Zoya","type":"x"} | 422 invalid   | 4
                    """)
    void copiesResources(String from, String body, String outcome, int resources) {
        var answer = answer(HttpCall.post("/api/staff/resources/" + from + "/copy").json(body));

        assertEquals(outcome, answer.outcome());
        assertEquals(resources, clinic.ports().catalog().resources().size());
    }
}
