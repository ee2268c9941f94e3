package app.zapis.local.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Settings;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.StartRefused;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Every operation of openapi.json is called, and all requests and answers are as it says. A new operation gets its
/// calls in the step of its tag: at least one that is granted, and one for each problem that is easy to have.
class ApiCallsTest {
    private final Witness witness = Witness.ofProject();
    private final LocalZapis zapis;
    private final Caller api;

    ApiCallsTest() throws StartRefused, IOException {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        zapis =
                LocalZapis.start(
                        Settings.forTest("2026-11-23T09:00:00+03:00").seeded(Seeding.DEMO),
                        new Console(silent, silent),
                        witness.parts());
        api = new Caller(zapis);
    }

    @AfterEach
    void close() {
        api.close();
        zapis.close();
    }

    @Test
    void areAsDescribed() throws InterruptedException {
        var settingUp = new SettingUpCalls(api);
        var client = new ClientCalls(zapis, api);
        var day = new DayCalls(zapis, api);

        settingUp.description();
        settingUp.company();
        settingUp.look();
        settingUp.resourceTypes();
        settingUp.messages();
        settingUp.resources();
        settingUp.absences();
        client.link(client.booking());
        day.bookings();
        day.lostTime();
        day.tasks();
        day.clients();
        client.lateClient();
        day.summary();

        assertEquals(List.of(), witness.faults());
        assertEquals(Set.of(), witness.neverDone());
    }
}
