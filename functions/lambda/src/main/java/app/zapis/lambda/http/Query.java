package app.zapis.lambda.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The parameters of an address, read one by one. Those that nobody knows are refused at once: a misspelt one must not
/// pass for one left out.
public final class Query {
    private final Map<String, List<String>> parameters;

    /// @param known the names that may appear
    /// @throws BadInput if another one does
    public Query(Call call, List<String> known) {
        this.parameters = call.query();
        for (var name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw BadInput.at("/" + name, "is not known here");
            }
        }
    }

    /// Whether the parameter is there.
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /// All values of a parameter, in order, each made something of.
    ///
    /// @param parse throws IllegalArgumentException or DateTimeException for what it does not understand
    public <T> List<T> all(String name, Function<String, T> parse) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(value -> Input.parse("/" + name, value, parse))
                .toList();
    }

    /// The one value of a parameter that must be there.
    ///
    /// @param parse throws IllegalArgumentException or DateTimeException for what it does not understand
    public <T> T one(String name, Function<String, T> parse) {
        var values = all(name, parse);
        if (values.size() != 1) {
            throw BadInput.at("/" + name, values.isEmpty() ? "is missing" : "must be given once");
        }
        return values.getFirst();
    }

    /// A whole number.
    public int number(String name, int least, int most) {
        return one(name, text -> parsed(text, least, most));
    }

    /// A whole number, or `otherwise` where the parameter is left out.
    public int numberOr(String name, int otherwise, int least, int most) {
        return parameters.containsKey(name) ? number(name, least, most) : otherwise;
    }

    private static int parsed(String text, int least, int most) {
        if (!text.matches("[0-9]{1,9}")
                || Integer.parseInt(text) < least
                || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(
                    "must be a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }
}
