package app.zapis.local;

import app.zapis.local.clock.Activity;
import app.zapis.local.function.Functions;
import app.zapis.local.function.Host;
import app.zapis.local.function.LocalFunction;
import app.zapis.local.json.Json;
import app.zapis.local.template.LambdaFunction;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Functions made of a few lines.
public final class TestFunctions {
    /// Swallows everything.
    public static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private TestFunctions() {}

    /// A function that answers each event by another tree; one that fails is repeated twice.
    public static LocalFunction of(Activity activity, UnaryOperator<Map<String, Object>> answer) {
        var definition =
                new LambdaFunction(
                        "TestFunction", "Test", Map.of(), Duration.ofSeconds(3), 128, 2, List.of());
        var functions =
                new Functions(
                        List.of(definition),
                        _ ->
                                (in, out, _) -> {
                                    var event =
                                            new String(in.readAllBytes(), StandardCharsets.UTF_8);
                                    var tree = Json.findObject(event).orElseThrow();
                                    Json.bytes(answer.apply(tree)).writeTo(out);
                                },
                        new Host(activity, InstantSource.system(), NOWHERE));
        return functions.all().getFirst();
    }
}
