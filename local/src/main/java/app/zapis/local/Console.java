package app.zapis.local;

import java.io.PrintStream;

/// Where the runner speaks.
///
/// @param out what everybody wants to know
/// @param err what went wrong
public record Console(PrintStream out, PrintStream err) {
    /// The one of this process.
    public static Console ofProcess() {
        return new Console(System.out, System.err);
    }
}
