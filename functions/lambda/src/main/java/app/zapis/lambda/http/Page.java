package app.zapis.lambda.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A page of a list: `{"<plural>":[…],"next"?}`, and `?after=<next>` gives the next one.
///
/// @param next where the next page begins, empty on the last
public record Page<T>(List<T> entries, String next) {
    private static final int MOST = 500;

    /// The list is copied.
    public Page {
        entries = List.copyOf(entries);
    }

    /// The page that the address asks for.
    ///
    /// @param all in the order of their places
    public static <T> Page<T> of(Query query, List<T> all, Place<T> place) {
        return of(query, all, MOST, place);
    }

    /// The same, of a certain size.
    ///
    /// @param most how many entries it may have
    public static <T> Page<T> of(Query query, List<T> all, int most, Place<T> place) {
        var after = query.has("after") ? query.one("after", place::checked) : "";
        var rest =
                all.stream().filter(entry -> place.of().apply(entry).compareTo(after) > 0).toList();
        return rest.size() <= most
                ? new Page<>(rest, "")
                : new Page<>(rest.subList(0, most), place.of().apply(rest.get(most - 1)));
    }

    /// The answer.
    public Response response(String plural, Function<T, Map<String, Object>> tree) {
        var body = new LinkedHashMap<String, Object>();
        body.put(plural, entries.stream().map(tree).toList());
        if (!next.isEmpty()) {
            body.put("next", next);
        }
        return Response.json(200, body);
    }
}
