package app.zapis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// README.md's walk, taken by `.ci/walk` as a reader would.
class WalkTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern START = Pattern.compile("(?m)^ZAPIS_NOW=(\\S+) mvn -P local$");

    @TempDir private Path folder;

    @Test
    void leadsThroughTheWholeLoop() throws StartRefused, IOException {
        var log = new ByteArrayOutputStream();
        var console = new PrintStream(log, true, StandardCharsets.UTF_8);
        var settings =
                Settings.of(
                        Map.of("ZAPIS_PORT", "0", "ZAPIS_NOW", start()), InstantSource.system());
        try (var zapis = LocalZapis.start(settings, new Console(console, console))) {
            var walk = walk(README, zapis.uri().getPort());

            assertEquals(0, walk.status(), walk.output());
            assertEquals("", log.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void letsALineUseWhatAnotherSet() throws IOException {
        var walk =
                walk(
                        """
                        # A remark.
                        LINK=$(echo http://localhost:8080/c/1)

                        echo "$LINK"
                        #> localhost:9/
                        #> /c/1
                        """);

        assertEquals(new Walk(0, "2 answers found, 0 failures\n"), walk);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an answer that is missing | echo booked;#> cancelled",
                "an answer to an earlier line | echo booked;#> booked;echo;#> booked",
                "a line that fails | echo booked;#> booked;curl -s localhost:8080",
                "an answer that is empty | echo booked;#> booked;#>",
                "no answer to look for | echo booked",
                "no line at all | # Book."
            })
    void notices(String what, String lines) throws IOException {
        var walk = walk(lines.replace(';', '\n') + "\n");

        assertEquals(1, walk.status(), what + ": " + walk.output());
    }

    @Test
    void noticesThatThereIsNoBlock() throws IOException {
        var readme = Files.writeString(folder.resolve("README.md"), "```sh\necho 1\n#> 1\n```\n");

        var walk = walk(readme, 9);

        assertEquals(1, walk.status());
        assertTrue(walk.output().endsWith(" has no answers to look for\n"), walk.output());
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        var walk = walk("echo booked\n#> cancelled\necho free\n#> free\n");

        assertEquals(
                new Walk(
                        1,
                        """
                        missing
                            line:   #> cancelled
                            answer: booked
                        1 answers found, 1 failures
                        """),
                walk);
    }

    private record Walk(int status, String output) {}

    /// The time at which the README starts the clock.
    private static String start() throws IOException {
        var command = START.matcher(Files.readString(README));
        assertTrue(command.find(), "README.md does not say how to start at a known time");
        return command.group(1);
    }

    private Walk walk(String block) throws IOException {
        var readme = "Walk:\n\n```bash\n" + block + "```\n\n```sh\necho not this\n```\n";
        return walk(Files.writeString(folder.resolve("README.md"), readme), 9);
    }

    private static Walk walk(Path readme, int port) throws IOException {
        var process =
                new ProcessBuilder("bash", ROOT + "/.ci/walk", readme.toString(), "" + port)
                        .redirectErrorStream(true)
                        .start();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(10, TimeUnit.SECONDS));
            return new Walk(process.exitValue(), said);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
