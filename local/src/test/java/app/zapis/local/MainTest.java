package app.zapis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertFalse(start(Map.of("ZAPIS_PORT", "" + port)));

            assertEquals(
                    "zapis cannot start: port "
                            + port
                            + " cannot be used (Address already in use);"
                            + " choose another with ZAPIS_PORT\n",
                    err());
        }
    }

    @ParameterizedTest
    @CsvSource({"ZAPIS_NOW, soon", "ZAPIS_PORT, eighty", "ZAPIS_SEED, some"})
    void saysWhichSettingMakesNoSense(String name, String value) {
        assertFalse(start(Map.of(name, value)));

        assertTrue(err().startsWith("zapis cannot start: " + name));
        assertEquals(1, err().lines().count());
    }

    @Test
    void saysThatAFolderCannotBeWrittenTo(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertFalse(start(Map.of("ZAPIS_PORT", "0", "ZAPIS_DATA", file + "/data")));

        assertTrue(err().startsWith("zapis cannot start: ZAPIS_DATA: cannot write to"));
        assertEquals(1, err().lines().count());
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void exitsWithStatusOne() throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.zapis.local.Main");
        process.environment().put("ZAPIS_NOW", "soon");
        var started = process.start();

        assertTrue(started.waitFor(120, TimeUnit.SECONDS));

        assertEquals(1, started.exitValue());
        var said = new String(started.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.startsWith("zapis cannot start: ZAPIS_NOW must be"), said);
    }

    private boolean start(Map<String, String> environment) {
        return Main.start(
                environment,
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
