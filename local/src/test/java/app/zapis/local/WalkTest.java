package app.zapis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.api.Witness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// README.md's walks, taken by `.ci/walk` as a reader would.
class WalkTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern START =
            Pattern.compile("(?m)^((?:ZAPIS_[A-Z]+=\\S+ )+)mvn -P local$");
    private static final Pattern VARIABLE = Pattern.compile("(ZAPIS_[A-Z]+)=(\\S+)");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"A walk through it", "Staff"})
    void leadsToTheEnd(String section) throws StartRefused, IOException {
        var log = new ByteArrayOutputStream();
        var console = new PrintStream(log, true, StandardCharsets.UTF_8);
        var settings = Settings.of(environment(section), InstantSource.system());
        var witness = Witness.ofProject();
        try (var zapis =
                LocalZapis.start(settings, new Console(console, console), witness.parts())) {
            var walk = walk(README, section, zapis.uri().getPort());

            assertEquals(0, walk.status(), walk.output());
            assertEquals("", log.toString(StandardCharsets.UTF_8));
            assertEquals(List.of(), witness.faults());
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
        var readme =
                Files.writeString(
                        folder.resolve("README.md"), "## Walk\n```sh\necho 1\n#> 1\n```\n");

        var walk = walk(readme, "Walk", 9);

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

    /// With what the section has its reader start the runner.
    private static Map<String, String> environment(String section) throws IOException {
        var text = Files.readString(README);
        var command = START.matcher(text).region(text.indexOf("## " + section), text.length());
        assertTrue(command.find(), section + " does not say how to start");
        var environment = new HashMap<>(Map.of("ZAPIS_PORT", "0"));
        VARIABLE.matcher(command.group(1))
                .results()
                .forEach(variable -> environment.put(variable.group(1), variable.group(2)));
        return environment;
    }

    private Walk walk(String block) throws IOException {
        var readme =
                "## Other\n```bash\nexit\n```\n## Walk\n\n```bash\n"
                        + block
                        + "```\n\n```sh\necho not this\n```\n## More\n```bash\nexit\n```\n";
        return walk(Files.writeString(folder.resolve("README.md"), readme), "Walk", 9);
    }

    private static Walk walk(Path readme, String section, int port) throws IOException {
        var process =
                new ProcessBuilder(
                                "bash", ROOT + "/.ci/walk", readme.toString(), section, "" + port)
                        .redirectErrorStream(true)
                        .start();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(120, TimeUnit.SECONDS));
            return new Walk(process.exitValue(), said);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
