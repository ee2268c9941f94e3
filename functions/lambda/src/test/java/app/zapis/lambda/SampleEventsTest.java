package app.zapis.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Capacities;
import app.zapis.lambda.staff.GrantScopesHandler;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.Invocation;
import app.zapis.link.LinkCode;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The sample events of the functions, each at its function: in the clinic in which a booking for Wednesday at 10:00 has
/// the code of the samples.
class SampleEventsTest {
    private static final Path EVENTS = Path.of("..", "..", "events");
    private static final String CODE = "0123456789abZm9yLWEtdGVzdC1vbmx5LQ";

    private final Deployment clinic = Deployment.ofClinic();

    SampleEventsTest() {
        var booking = BookingSample.of(Clinic.ANNA).code(LinkCode.find(CODE).orElseThrow()).build();
        clinic.ports().bookings().claim(booking, Capacities.UNLIMITED);
    }

    private static String event(String name) throws IOException {
        return Files.readString(EVENTS.resolve(name + ".json"));
    }

    private Answer answer(String name) throws IOException {
        return clinic.answer(event(name));
    }

    @Test
    void areAllTriedHere() throws IOException {
        try (var files = Files.list(EVENTS)) {
            assertEquals(
                    Set.of(
                            "add-holidays.json",
                            "create-booking.json",
                            "describe-api.json",
                            "erase-old-clients.json",
                            "find-slots.json",
                            "grant-scopes.json",
                            "list-resources.json",
                            "manage-bookings.json",
                            "manage-clients.json",
                            "manage-company.json",
                            "manage-messages.json",
                            "manage-resources.json",
                            "manage-tasks.json",
                            "manage-types.json",
                            "open-link.json",
                            "plan-messages.json",
                            "preview-message.json",
                            "send-message.json",
                            "show-logo.json",
                            "summarise-messages.json",
                            "sweep.json"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void bookAnHour() throws IOException {
        assertEquals("201", answer("create-booking").outcome());
    }

    @Test
    void describeTheApi() throws IOException {
        var answer = answer("describe-api");

        assertEquals("200", answer.outcome());
        assertTrue(answer.body().contains("\"openapi\": \"3.1.0\""), answer.body());
    }

    @Test
    void findSlots() throws IOException {
        var answer = answer("find-slots");

        assertEquals("200", answer.outcome());
        assertTrue(answer.body().contains("2026-11-25T14:00:00+03:00"), answer.body());
    }

    @Test
    void listResources() throws IOException {
        var answer = answer("list-resources");

        assertEquals("200", answer.outcome());
        assertTrue(answer.body().contains("\"anna\""), answer.body());
    }

    @Test
    void grantScopes() throws IOException {
        var output = new Invocation().of(new GrantScopesHandler(), event("grant-scopes"));

        assertTrue(output.contains("\"scopesToSuppress\":[\"zapis/admin\"]"), output);
    }

    @Test
    void manageTheCompany() throws IOException {
        assertEquals("200", answer("manage-company").outcome());
    }

    @Test
    void addHolidays() throws IOException {
        var answer = answer("add-holidays");

        assertEquals("200", answer.outcome());
        assertTrue(answer.body().contains("\"date\":\"2027-01-08\""), answer.body());
    }

    @Test
    void showNoLogoWhereThereIsNone() throws IOException {
        assertEquals("404 not-found", answer("show-logo").outcome());
    }

    @Test
    void manageTypes() throws IOException {
        assertEquals("201", answer("manage-types").outcome());
    }

    @Test
    void manageResources() throws IOException {
        var answer = answer("manage-resources");

        assertEquals("200", answer.outcome());
        assertTrue(answer.body().contains("\"capacity\""), answer.body());
    }

    @Test
    void manageBookings() throws IOException {
        var answer = answer("manage-bookings");

        assertEquals("201", answer.outcome());
        assertTrue(answer.body().contains("\"createdBy\":\"staff\""), answer.body());
    }

    @Test
    void manageMessages() throws IOException {
        var answer = answer("manage-messages");

        assertEquals("200", answer.outcome());
        assertTrue(answer.body().contains("\"dayBeforeAt\":\"18:00\""), answer.body());
    }

    @Test
    void manageTasks() throws IOException {
        assertEquals("200", answer("manage-tasks").outcome());
    }

    @Test
    void manageClients() throws IOException {
        answer("manage-bookings");
        clinic.plan();

        assertEquals("200", answer("manage-clients").outcome());
    }

    @Test
    void previewAMessage() throws IOException {
        assertEquals("200", answer("preview-message").outcome());
    }

    @Test
    void summariseMessages() throws IOException {
        var answer = answer("summarise-messages");

        assertEquals("200", answer.outcome());
        assertTrue(answer.body().contains("\"date\":\"2026-11-29\""), answer.body());
    }

    @Test
    void openALink() throws IOException {
        var answer = answer("open-link");

        assertEquals(200, answer.status());
        assertEquals("text/html; charset=utf-8", answer.header("content-type"));
    }

    @Test
    void planMessages() throws IOException {
        assertEquals("{\"batchItemFailures\":[]}", clinic.plan(event("plan-messages")));

        assertTrue(clinic.alarmClocks().set().containsKey("0123456789ab-confirm-0"));
    }

    @Test
    void sendAMessage() throws IOException {
        clinic.plan();
        clinic.clock().set(Clinic.at("2026-11-24", "10:00"));

        clinic.send(event("send-message"));

        assertEquals(1, clinic.carrier().published().size());
    }

    @Test
    void eraseOldClients() throws IOException {
        clinic.eraseOldClients(event("erase-old-clients"));

        // Nothing is said of how long data are kept.
        assertEquals(List.of("BatchGetItem"), clinic.traffic().operations());
    }

    @Test
    void sweep() throws IOException {
        clinic.clock().advance(Duration.ofMinutes(3));

        clinic.sweep(event("sweep"));

        assertTrue(clinic.alarmClocks().set().containsKey("0123456789ab-confirm-0"));
    }
}
