package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Settings;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.StartRefused;
import app.zapis.local.function.Invocation;
import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What the functions for staff make of the sample events.
class StaffEventsTest {
    private final LocalZapis zapis;

    StaffEventsTest() throws StartRefused {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var settings = Settings.forTest("2026-11-23T09:00:00+03:00").seeded(Seeding.DEMO);
        zapis = LocalZapis.start(settings, new Console(silent, silent));
    }

    @AfterEach
    void close() {
        zapis.close();
    }

    @Test
    void saysWhoIsAnAdministrator() {
        var details =
                Json.object(
                        Json.object(call("GrantScopes", "grant-scopes.json"), "response"),
                        "claimsAndScopeOverrideDetails");

        assertEquals(
                Map.of("scopesToSuppress", List.of("zapis/admin")),
                details.get("accessTokenGeneration"));
    }

    @Test
    void changesTheCompany() {
        assertEquals(200, status("ManageCompany", "manage-company.json"));
    }

    @Test
    void addsHolidays() {
        assertEquals(200, status("AddHolidays", "add-holidays.json"));
    }

    @Test
    void showsNoLogoWhereThereIsNone() {
        assertEquals(404, status("ShowLogo", "show-logo.json"));
    }

    @Test
    void makesAType() {
        assertEquals(201, status("ManageTypes", "manage-types.json"));
    }

    @Test
    void listsResources() {
        assertEquals(200, status("ManageResources", "manage-resources.json"));
    }

    @Test
    void booksAndShowsTheClient() throws InterruptedException {
        assertEquals(201, status("ManageBookings", "manage-bookings.json"));
        zapis.awaitQuiet();

        assertEquals(200, status("ManageClients", "manage-clients.json"));
    }

    @Test
    void showsAText() {
        assertEquals(200, status("PreviewMessage", "preview-message.json"));
    }

    @Test
    void countsMessages() {
        assertEquals(200, status("SummariseMessages", "summarise-messages.json"));
    }

    @Test
    void setsMessages() {
        assertEquals(200, status("ManageMessages", "manage-messages.json"));
    }

    @Test
    void listsTasks() {
        assertEquals(200, status("ManageTasks", "manage-tasks.json"));
    }

    private Object status(String stem, String event) {
        return call(stem, event).getOrDefault("statusCode", 0);
    }

    private Map<String, Object> call(String stem, String event) {
        var function =
                zapis.functions().all().stream()
                        .filter(one -> Project.stem(one.definition()).equals(stem))
                        .findFirst()
                        .orElseThrow();
        return switch (function.invoke(Bytes.of(Project.read("events/" + event)))) {
            case Invocation.Answered(var output) -> Json.findObject(output.text()).orElseThrow();
            case Invocation.Failed(var cause) -> throw new AssertionError(cause);
        };
    }
}
