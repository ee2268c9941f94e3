package app.zapis.local.table;

import java.nio.file.Path;

/// Where the runner keeps what must outlive it, if anything.
public sealed interface Storage {
    /// Nothing outlives it.
    record Memory() implements Storage {}

    /// All lies in a folder, and the next runner goes on with it.
    record Folder(Path path) implements Storage {}
}
