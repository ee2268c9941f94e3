package app.zapis.local;

import app.zapis.local.function.Handlers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.BiFunction;

/// What is run: a template, and the handlers of its functions.
///
/// @param template the text of `template.yaml`
/// @param handlers made for the runner's clients and clock
public record Parts(String template, BiFunction<Clients, InstantSource, Handlers> handlers) {
    /// The project's own template and handlers.
    public static Parts ofProject() {
        return new Parts(resource("/template.yaml"), WiredHandlers::new);
    }

    private static String resource(String name) {
        try (var content = Objects.requireNonNull(Parts.class.getResourceAsStream(name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
