package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Parts;
import app.zapis.local.Settings;
import app.zapis.local.StartRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The rest of what calls functions: streams and rates that mean something.
class TriggersTest {
    private final Project project = Project.asItIs();

    @Test
    void areUnderstood() throws StartRefused {
        try (var zapis = start(project)) {
            assertEquals(project.functions().size(), zapis.functions().all().size());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate(5 minutes) | rate(5 mins) | only rate(…) is known",
                "rate(5 minutes) | cron(0 9 * * ? *) | only rate(…) is known",
                "{\"exists\":true} | {\"exist\":true} | not a filter known",
                "{\"S\":[\"stream\"]} | {\"S\":\"stream\"} | not a filter known",
                "{\"S\":[\"BOOKING\"]} | {\"S\":[\"BOOKING\"] | not a filter known",
                "Type: HttpApi | Type: Api | Api is not known",
                "MaximumRetryAttempts: 5 | MaximumRetryAttempts: -1 | would stop the stream"
            })
    void refuses(String from, String to, String complaint) {
        var broken = project.withTemplate(from, to);

        var refused = assertThrows(StartRefused.class, () -> start(broken).close());

        assertTrue(String.valueOf(refused.getMessage()).contains(complaint), refused::getMessage);
    }

    private static LocalZapis start(Project project) throws StartRefused {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return LocalZapis.start(
                Settings.forTest("2026-11-23T09:00:00+03:00"),
                new Console(silent, silent),
                new Parts(project.template(), Parts.ofProject().handlers()));
    }
}
