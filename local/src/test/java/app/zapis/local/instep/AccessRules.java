package app.zapis.local.instep;

import app.zapis.local.template.Trigger.Access;
import app.zapis.local.template.Trigger.HttpRoute;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who may use which route, said a second time: a slip in the template must not open a door.
final class AccessRules {
    static final Set<String> PUBLIC =
            Set.of(
                    "GET /api/openapi.json",
                    "GET /api/resources",
                    "GET /api/slots",
                    "POST /api/bookings",
                    "GET /c/{code}",
                    "GET /c/{code}/calendar.ics",
                    "POST /c/{code}/cancel",
                    "POST /c/{code}/confirm",
                    "POST /c/{code}/move",
                    "POST /c/{code}/opt-out",
                    "GET /logo");

    static final Set<String> FOR_ADMINISTRATORS =
            Set.of(
                    "PUT /api/staff/company",
                    "POST /api/staff/company/holidays",
                    "PUT /api/staff/messages",
                    "PUT /api/staff/company/logo",
                    "DELETE /api/staff/company/logo",
                    "DELETE /api/staff/clients/{phone}");

    /// What only administrators may, too, where the company says so: changing what is booked.
    private static final Pattern SETTING_UP =
            Pattern.compile(
                    "(POST|PUT|PATCH|DELETE) /api/staff/"
                            + "(resources|resource-types|messages/for-new)(/.*)?");

    private AccessRules() {}

    /// Whether the function itself refuses employees, where the company leaves this to administrators.
    static boolean setsUp(String route) {
        return SETTING_UP.matcher(route).matches();
    }

    /// Routes that are more open than they should be, or less, and those that are gone.
    static List<String> faults(Project project) {
        var routes = project.functions().stream().flatMap(RouteRules::routes).toList();
        var keys = routes.stream().map(HttpRoute::key).toList();
        var wrong =
                routes.stream()
                        .filter(route -> !route.access().equals(wanted(route.key())))
                        .map(route -> route.key() + " has " + route.access());
        var gone =
                Stream.concat(PUBLIC.stream(), FOR_ADMINISTRATORS.stream())
                        .filter(Predicate.not(keys::contains))
                        .map(key -> key + " is no route");
        return Stream.concat(wrong, gone).sorted().toList();
    }

    /// What is not on the list of public routes needs a scope.
    private static Access wanted(String route) {
        if (PUBLIC.contains(route)) {
            return new Access.Open();
        }
        return FOR_ADMINISTRATORS.contains(route)
                ? new Access.Token(List.of("zapis/admin"))
                : new Access.Token(List.of("zapis/staff", "zapis/admin"));
    }
}
