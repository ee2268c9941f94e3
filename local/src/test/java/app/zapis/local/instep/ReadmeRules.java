package app.zapis.local.instep;

import app.zapis.local.template.LambdaFunction;
import app.zapis.local.template.Trigger.HttpRoute;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What README.md names is there, and what whoever reads it has to know is named.
final class ReadmeRules {
    private static final Set<String> SCOPES = Set.of("zapis/staff", "zapis/admin");

    private final Project project;
    private final Readme readme;
    private final List<LambdaFunction> functions;

    ReadmeRules(Project project) {
        this.project = project;
        this.readme = new Readme(project.readme());
        this.functions = project.functions();
    }

    /// All that is out of step.
    List<String> complaints() {
        return Stream.of(
                        functions(),
                        routes(),
                        alarms(),
                        variables(),
                        localPages(),
                        places(),
                        names(),
                        profiles())
                .flatMap(all -> all)
                .toList();
    }

    private Stream<String> functions() {
        return both("function", readme.functions(), functions.stream().map(Project::stem).toList());
    }

    private Stream<String> routes() {
        var routes = functions.stream().flatMap(RouteRules::routes).map(HttpRoute::key).toList();
        var named = withoutLocal(Readme.routes(project.readme()));
        var staff = routes.stream().filter(route -> route.contains(" /api/staff/")).toList();
        return Stream.of(
                        gone("route", named, routes::contains),
                        unnamed("route", staff, named::contains),
                        functions.stream().flatMap(this::otherCallers))
                .flatMap(all -> all);
    }

    private static List<String> withoutLocal(Set<String> routes) {
        return routes.stream().filter(route -> !route.contains(" /local/")).toList();
    }

    private Stream<String> otherCallers(LambdaFunction function) {
        var routes = RouteRules.routes(function).map(HttpRoute::key).toList();
        var named = Readme.routes(readme.callers(Project.stem(function)));
        return routes.containsAll(named) && routes.isEmpty() == named.isEmpty()
                ? Stream.empty()
                : Stream.of("README.md has other routes for " + Project.stem(function));
    }

    private Stream<String> alarms() {
        var alarms =
                Readme.found(
                        "(?m)^  (\\w+):\n    Type: AWS::CloudWatch::Alarm", project.template());
        var rows = readme.alarms();
        return Stream.concat(
                gone("alarm", rows, row -> alarms.stream().anyMatch(alarm -> isFor(row, alarm))),
                unnamed(
                        "alarm",
                        alarms,
                        alarm -> rows.stream().anyMatch(row -> isFor(row, alarm))));
    }

    private static boolean isFor(String row, String alarm) {
        return row.startsWith("…") ? alarm.endsWith(row.substring(1)) : alarm.equals(row);
    }

    private Stream<String> variables() {
        var source = Project.read("local/src/main/java/app/zapis/local/Settings.java");
        var read = Readme.found("\"(ZAPIS_[A-Z]+)\"", source);
        return Stream.concat(
                        both("variable", readme.explainedVariables(), read),
                        gone("variable", readme.variables(), read::contains))
                .distinct();
    }

    private Stream<String> localPages() {
        var source = Project.sources("local/src/main/java");
        return both("page", readme.localPages(), Readme.found("\"(/local/\\w+)", source));
    }

    private Stream<String> places() {
        var modules = Readme.found("<module>(.*?)</module>", Project.read("pom.xml"));
        var places = readme.places();
        var files =
                readme.files().stream()
                        .filter(file -> !file.startsWith("/") && !file.contains("/target/"))
                        .filter(file -> !SCOPES.contains(file))
                        .toList();
        return Stream.of(
                        gone("place", places, Project::has),
                        gone("file", files, Project::has),
                        unnamed("module", modules, module -> places.contains(module + "/")))
                .flatMap(all -> all);
    }

    private Stream<String> names() {
        var words = Readme.found("\\b([A-Z]\\w+)\\b", project.template());
        var stems = functions.stream().map(Project::stem).collect(Collectors.toSet());
        var classes =
                Readme.found(
                        "\\b(?:class|record|interface|enum) ([A-Z]\\w+)",
                        Project.sources("functions"));
        return gone(
                "name",
                readme.names(),
                name -> words.contains(name) || stems.contains(name) || classes.contains(name));
    }

    private Stream<String> profiles() {
        var profiles = Readme.found("<profile>\\s*<id>(\\w+)</id>", Project.read("pom.xml"));
        return both("profile", readme.profiles(), profiles);
    }

    private static Stream<String> both(
            String kind, Collection<String> named, Collection<String> there) {
        return Stream.concat(
                gone(kind, named, there::contains), unnamed(kind, there, named::contains));
    }

    private static Stream<String> gone(
            String kind, Collection<String> named, Predicate<String> there) {
        return named.stream()
                .filter(there.negate())
                .map(name -> "README.md names the " + kind + " " + name + ", which is not there");
    }

    private static Stream<String> unnamed(
            String kind, Collection<String> there, Predicate<String> named) {
        return there.stream()
                .filter(named.negate())
                .map(name -> "README.md does not name the " + kind + " " + name);
    }
}
