package app.zapis.local.instep;

import app.zapis.local.template.Trigger.HttpRoute;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Each route by which something stored is edited is tried by several editors at once.
final class EditRules {
    private static final String CASES =
            "functions/lambda/src/test/java/app/zapis/lambda/editors/Edit.java";
    private static final Set<String> EDITING = Set.of("PUT", "PATCH", "DELETE");

    private EditRules() {}

    /// Routes that nobody tries, and tries of routes that are gone.
    static List<String> faults(Project project) {
        var routes =
                project.functions().stream()
                        .flatMap(RouteRules::routes)
                        .filter(route -> EDITING.contains(route.method()))
                        .map(HttpRoute::key)
                        .toList();
        var tried = Readme.found("\"([A-Z]+ /[^\"]*)\"", Project.read(CASES));
        return Stream.concat(
                        routes.stream()
                                .filter(Predicate.not(tried::contains))
                                .map(route -> "two editors do not try " + route),
                        tried.stream()
                                .filter(Predicate.not(routes::contains))
                                .map(route -> "two editors try " + route + ", which is no route"))
                .toList();
    }
}
