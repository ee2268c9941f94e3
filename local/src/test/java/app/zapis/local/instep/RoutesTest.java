package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Parts;
import app.zapis.local.Settings;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.StartRefused;

import org.junit.jupiter.api.Test;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The template's routes are those that the handlers answer.
class RoutesTest {
    private static final String LAST = "Path: '/c/{code}/opt-out'";

    private final Project project = Project.asItIs();

    @Test
    void arePossible() {
        assertEquals(List.of(), RouteRules.impossible(project));
    }

    @Test
    void findsAMethodAndAPathThatDoNotExist() {
        var broken =
                project.withTemplate("Method: POST, " + LAST, "Method: PSOT, Path: 'c/opt out'");

        assertEquals(List.of("PSOT c/opt out is no route"), RouteRules.impossible(broken));
    }

    @Test
    void findsARouteThatIsThereTwice() {
        var broken = project.withTemplate("Path: /api/slots", "Path: /api/resources");

        assertEquals(List.of("GET /api/resources is there twice"), RouteRules.impossible(broken));
    }

    @Test
    void areAllThatTheHandlersKnow() {
        assertEquals(List.of(), RouteRules.unreachable(project));
    }

    @Test
    void findsAHandledRouteThatTheTemplateLacks() {
        var broken = project.withTemplate(LAST, "Path: '/c/{code}/stop'");

        assertEquals(
                List.of(
                        "no request comes to app.zapis.lambda.link.OpenLinkHandler"
                                + " by POST /c/{code}/opt-out"),
                RouteRules.unreachable(broken));
    }

    @Test
    void areAnswered() throws StartRefused {
        assertEquals(List.of(), unanswered(project));
    }

    @Test
    void findsARouteThatTheHandlerDoesNotKnow() throws StartRefused {
        var broken = project.withTemplate(LAST, "Path: '/c/{code}/stop'");

        assertEquals(List.of("OpenLinkFunction fails at POST /c/{code}/stop"), unanswered(broken));
    }

    private static List<String> unanswered(Project project) throws StartRefused {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var settings = Settings.forTest("2026-11-23T09:00:00+03:00").seeded(Seeding.DEMO);
        var parts = new Parts(project.template(), Parts.ofProject().handlers());
        try (var zapis = LocalZapis.start(settings, new Console(silent, silent), parts)) {
            return zapis.functions().all().stream().flatMap(RouteRules::unanswered).toList();
        }
    }
}
