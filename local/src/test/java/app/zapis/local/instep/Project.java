package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.template.LambdaFunction;
import app.zapis.local.template.Template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The files that have to be in step with one another. A test may plant a fault in them.
///
/// @param template the text of template.yaml
/// @param api the text of openapi.json
/// @param readme the text of README.md
/// @param events the names of the files in events/
record Project(String template, String api, String readme, Set<String> events) {
    private static final Path ROOT = Path.of("..");

    /// As it is.
    static Project asItIs() {
        return new Project(
                read("template.yaml"), read("openapi.json"), read("README.md"), names("events"));
    }

    /// The same with one thing in the template replaced.
    Project withTemplate(String from, String to) {
        return new Project(replaced(template, from, to), api, readme, events);
    }

    /// The same with one thing in the API's description replaced.
    Project withApi(String from, String to) {
        return new Project(template, replaced(api, from, to), readme, events);
    }

    /// The same with one thing in the README replaced.
    Project withReadme(String from, String to) {
        return new Project(template, api, replaced(readme, from, to), events);
    }

    /// The same with other events.
    Project withEvents(Set<String> others) {
        return new Project(template, api, readme, others);
    }

    /// The functions of the template.
    List<LambdaFunction> functions() {
        return Template.read(template, Map.of("PUBLIC_URL", "http://localhost")).functions();
    }

    /// What a function is called wherever it turns up: `FindSlots` for `FindSlotsFunction`.
    static String stem(LambdaFunction function) {
        return function.logicalId().replaceFirst("Function$", "");
    }

    /// A text file of the project.
    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether the project has such a file or folder.
    static boolean has(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    /// The names in a folder, sorted.
    static Set<String> names(String folder) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The text of all Java files in a folder and those below.
    static String sources(String folder) {
        return javaFiles(folder).stream().map(Project::read).collect(Collectors.joining());
    }

    /// The paths of all Java files in a folder and those below, sorted.
    static List<String> javaFiles(String folder) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.map(file -> ROOT.relativize(file).toString())
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String replaced(String text, String from, String to) {
        assertTrue(text.contains(from), "there is no place to plant a fault: " + from);
        return text.replace(from, to);
    }
}
