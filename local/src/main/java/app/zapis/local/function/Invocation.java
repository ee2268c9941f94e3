package app.zapis.local.function;

import app.zapis.local.json.Bytes;

/// How a call of a function ended.
public sealed interface Invocation {
    /// The handler returned.
    record Answered(Bytes output) implements Invocation {}

    /// The handler threw.
    record Failed(Throwable cause) implements Invocation {}
}
