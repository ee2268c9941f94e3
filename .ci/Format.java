import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Formats every Java source below the working directory, or tells which ones need it and fails.
/// The build runs it: `mvn verify` with `check`, `mvn -P format` with `apply`.
void main(String... arguments) throws IOException {
    var options =
            switch (arguments[0]) {
                case "apply" -> List.of("--aosp", "--skip-javadoc-formatting", "--replace");
                case "check" ->
                        List.of(
                                "--aosp",
                                "--skip-javadoc-formatting",
                                "--dry-run",
                                "--set-exit-if-changed");
                default -> throw new IllegalArgumentException("check or apply: " + arguments[0]);
            };
    if (arguments[0].equals("check")) {
        IO.println("Not formatted (`mvn -P format` does it), if any are listed:");
    }
    Main.main(Stream.concat(options.stream(), sources().stream()).toArray(String[]::new));
}

List<String> sources() throws IOException {
    try (var files = Files.walk(Path.of(""))) {
        return files.map(Path::toString)
                .filter(file -> file.endsWith(".java"))
                .filter(file -> !("/" + file.replace('\\', '/')).contains("/target/"))
                .sorted()
                .toList();
    }
}
