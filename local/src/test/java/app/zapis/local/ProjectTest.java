package app.zapis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.resource.DynamoDbCatalog;
import app.zapis.lambda.table.Table;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.json.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/// The project's own stack.
class ProjectTest {
    private static final String MONDAY = "2026-11-23T09:00:00+03:00";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final LocalZapis zapis;
    private final Browser browser;

    ProjectTest() throws StartRefused {
        var settings = Settings.forTest(MONDAY).seeded(Seeding.DEMO);
        zapis = LocalZapis.start(settings, new Console(console, console));
        browser = new Browser(zapis.uri());
    }

    @AfterEach
    void close() {
        browser.close();
        zapis.close();
    }

    @Test
    void startsWithAClinic() {
        var resources =
                (List<?>)
                        Objects.requireNonNull(
                                Json.findObject(browser.get("/api/resources").body())
                                        .orElseThrow()
                                        .get("resources"));

        assertEquals(4, resources.size());
        assertTrue(resources.getFirst().toString().startsWith("{id=anna, "));
    }

    @Test
    void givesEachResourceATypeThatExists() {
        var table = zapis.table();
        var catalog =
                new DynamoDbCatalog(
                        new Table(table.client(), table.name()), InstantSource.system());

        var types = catalog.types().stream().map(type -> type.value().id()).toList();

        assertEquals(5, types.size());
        assertEquals(
                List.of(),
                catalog.resources().stream()
                        .map(resource -> resource.value().label().type())
                        .filter(type -> !types.contains(type))
                        .toList());
    }

    @Test
    void textsAndReminds() throws InterruptedException {
        var booked =
                browser.post(
                        "/api/bookings",
                        """
                        {"resources": ["anna"], "start": "2026-11-25T14:00:00+03:00", "consent": true,
                         "client": {"name": "Olga", "phone": "+79161234567"}}
                        """);

        zapis.advance(Duration.ofDays(3));

        assertEquals(201, booked.statusCode());
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "2026-11-23T06:05:00Z",
                        "2026-11-24T11:00:00Z",
                        "2026-11-25T06:00:00Z",
                        "2026-11-25T11:05:00Z"),
                zapis.sns().sent().stream().map(sms -> sms.at().toString()).toList());
        assertTrue(zapis.sns().sent().getFirst().text().contains(zapis.uri() + "/c/"));
        assertEquals(List.of(), zapis.schedules().all());
    }

    @Test
    void textsAtOnceByTheStream() throws InterruptedException {
        browser.post(
                "/api/bookings",
                """
                {"resources": ["boris"], "start": "2026-11-23T17:00:00+03:00", "consent": true,
                 "client": {"name": "Olga", "phone": "+79161234567"}}
                """);

        zapis.awaitQuiet();

        assertEquals(1, zapis.sns().sent().size());
    }
}
