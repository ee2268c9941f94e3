package app.zapis.local.gateway;

import app.zapis.local.function.LocalFunction;
import app.zapis.local.template.Trigger.HttpRoute;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The routes of the HTTP API. Where several match, the one with more fixed segments wins.
public final class Routes {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9_.-]+)(\\+?)}");

    private final List<Entry> entries = new ArrayList<>();

    /// Where a request goes.
    ///
    /// @param variables what the path has in place of the route's variables, decoded
    record Match(HttpRoute route, LocalFunction function, Map<String, String> variables) {
        Match {
            variables = Map.copyOf(variables);
        }
    }

    private record Entry(HttpRoute route, LocalFunction function, Pattern path) {
        boolean takes(String method) {
            return route.method().equals(method) || route.method().equals("ANY");
        }

        /// Fixed segments sort before variables, and these before a variable of many segments.
        String rank() {
            return Arrays.stream(route.path().split("/"))
                    .map(segment -> segment.endsWith("+}") ? "2" : isVariable(segment) ? "1" : "0")
                    .collect(Collectors.joining());
        }
    }

    /// Sends requests of that route to the function.
    public void add(HttpRoute route, LocalFunction function) {
        entries.add(new Entry(route, function, pattern(route.path())));
        entries.sort(Comparator.comparing(Entry::rank));
    }

    Optional<Match> find(String method, String rawPath) {
        return entries.stream()
                .filter(entry -> entry.takes(method))
                .flatMap(entry -> match(entry, rawPath).stream())
                .findFirst();
    }

    private static Optional<Match> match(Entry entry, String rawPath) {
        var matcher = entry.path().matcher(rawPath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var variables = new LinkedHashMap<String, String>();
        var names = VARIABLE.matcher(entry.route().path());
        while (names.find()) {
            variables.put(names.group(1), decoded(matcher.group(variables.size() + 1)));
        }
        return Optional.of(new Match(entry.route(), entry.function(), variables));
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(
                Arrays.stream(path.split("/", -1))
                        .map(segment ->
                                segment.endsWith("+}")
                                        ? "(.+)"
                                        : isVariable(segment) ? "([^/]+)" : Pattern.quote(segment))
                        .collect(Collectors.joining("/")));
    }

    private static boolean isVariable(String segment) {
        return VARIABLE.matcher(segment).matches();
    }

    /// In a path a plus is a plus, other than in a query.
    static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
