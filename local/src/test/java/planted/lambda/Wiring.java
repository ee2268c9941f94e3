package planted.lambda;

import java.time.InstantSource;

/// The one place, with `local`, that may name the clock.
public record Wiring(InstantSource clock) {
    /// A wiring that runs in real time.
    public static Wiring live() {
        return new Wiring(InstantSource.system());
    }
}
