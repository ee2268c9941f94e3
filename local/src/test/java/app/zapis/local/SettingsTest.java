package app.zapis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Settings.Seeding;
import app.zapis.local.table.Storage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

class SettingsTest {
    private static final InstantSource REAL =
            InstantSource.fixed(Instant.parse("2026-11-24T08:00:00Z"));

    @Test
    void hasUsualValues() throws StartRefused {
        assertEquals(
                new Settings(8080, REAL.instant(), REAL, Seeding.DEMO, new Storage.Memory()),
                Settings.of(Map.of("ZAPIS_NOW", "", "PATH", "/bin"), REAL));
    }

    @Test
    void readsTheEnvironment() throws StartRefused {
        var environment =
                Map.of(
                        "ZAPIS_PORT", "0",
                        "ZAPIS_NOW", "2026-12-31T23:59:00+03:00",
                        "ZAPIS_SEED", "none",
                        "ZAPIS_DATA", "/tmp/zapis");

        assertEquals(
                new Settings(
                        0,
                        Instant.parse("2026-12-31T20:59:00Z"),
                        REAL,
                        Seeding.NONE,
                        new Storage.Folder(Path.of("/tmp/zapis"))),
                Settings.of(environment, REAL));
    }

    @ParameterizedTest
    @CsvSource({
        "ZAPIS_PORT, 65536",
        "ZAPIS_PORT, -1",
        "ZAPIS_PORT, http",
        "ZAPIS_PORT, 808080808080",
        "ZAPIS_NOW, tomorrow",
        "ZAPIS_NOW, 2026-11-24",
        "ZAPIS_NOW, 2026-11-24T08:00:00",
        "ZAPIS_NOW, 2026-02-30T08:00:00Z",
        "ZAPIS_NOW, 1999-12-31T23:59:59Z",
        "ZAPIS_NOW, 2100-01-01T00:00:00Z",
        "ZAPIS_SEED, Demo",
        "ZAPIS_SEED, yes"
    })
    void refusesWhatMakesNoSense(String name, String value) {
        var refused =
                assertThrows(StartRefused.class, () -> Settings.of(Map.of(name, value), REAL));

        var message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith(name + " must be "), message);
        assertTrue(message.endsWith("not " + value), message);
        assertEquals(1, message.lines().count());
    }
}
