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
    /// @param place names an entry's place; texts in the order of the list
    public static <T> Page<T> of(Query query, List<T> all, Function<T, String> place) {
        return of(query, all, MOST, place);
    }

    /// The same, of a certain size.
    ///
    /// @param most how many entries it may have
    public static <T> Page<T> of(Query query, List<T> all, int most, Function<T, String> place) {
        var after = query.has("after") ? query.one("after", Page::place) : "";
        var rest = all.stream().filter(entry -> place.apply(entry).compareTo(after) > 0).toList();
        return rest.size() <= most
                ? new Page<>(rest, "")
                : new Page<>(rest.subList(0, most), place.apply(rest.get(most - 1)));
    }

    private static String place(String text) {
        if (!text.matches("[0-9A-Za-z_:.-]{1,100}")) {
            throw new IllegalArgumentException("must be next of the page before");
        }
        return text;
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
