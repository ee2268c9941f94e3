package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.Wiring;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// Each function has its handler, each handler its function, and one stem names them all.
class HandlersTest {
    private static final String FIND_SLOTS = "app.zapis.lambda.slot.FindSlotsHandler";

    private final Project project = Project.asItIs();

    @Test
    void canBeMade() {
        assertEquals(List.of(), HandlerRules.unusable(project));
    }

    @Test
    void findsAHandlerThatIsGone() {
        var gone = "app.zapis.lambda.slot.GoneHandler";

        assertEquals(List.of(gone + " does not exist"), unusable(gone));
    }

    @Test
    void findsAClassThatIsNoHandler() {
        var other = "app.zapis.lambda.slot.SlotsJson";

        assertEquals(List.of(other + " is no handler"), unusable(other));
    }

    @Test
    void findsHandlersThatOnlyOneCanMake() {
        var lambdaOnly = LambdaOnly.class.getName();
        var localOnly = LocalOnly.class.getName();

        assertEquals(
                List.of(lambdaOnly + " has no constructor for the local runner"),
                unusable(lambdaOnly));
        assertEquals(List.of(localOnly + " has no constructor for Lambda"), unusable(localOnly));
    }

    @Test
    void areAllUsed() {
        assertEquals(List.of(), HandlerRules.idle(project));
    }

    @Test
    void findsAHandlerWithoutAFunction() {
        var broken = project.withTemplate(FIND_SLOTS, "app.zapis.lambda.slot.GoneHandler");

        assertEquals(List.of(FIND_SLOTS + " is no function's handler"), HandlerRules.idle(broken));
    }

    @Test
    void goByOneStem() {
        assertEquals(List.of(), HandlerRules.misnamed(project));
    }

    @Test
    void findsAFunctionWithAnotherStem() {
        var broken = project.withTemplate("FindSlotsFunction", "SlotsFunction");

        assertEquals(
                List.of("SlotsFunction has the handler " + FIND_SLOTS),
                HandlerRules.misnamed(broken));
    }

    @Test
    void findsAHandlerWithoutItsUseCase() {
        var broken = project.withTemplate(FIND_SLOTS, "app.zapis.lambda.link.FindSlotsHandler");

        assertEquals(
                List.of("FindSlotsFunction has no use case app.zapis.link.FindSlots"),
                HandlerRules.misnamed(broken));
    }

    private List<String> unusable(String handler) {
        return HandlerRules.unusable(project.withTemplate(FIND_SLOTS, handler));
    }

    /// Lacks the constructor for the local runner.
    public static final class LambdaOnly implements RequestStreamHandler {
        /// For Lambda.
        public LambdaOnly() {}

        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {}
    }

    /// Lacks the constructor for Lambda.
    public static final class LocalOnly implements RequestStreamHandler {
        /// For the local runner.
        public LocalOnly(Wiring wiring) {
            wiring.clock();
        }

        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {}
    }
}
